namespace OrgLife.Documents;

/// <summary>签署方式 — how a paper is signed (7.3.5).</summary>
public enum Signing
{
    /// <summary>加盖印章 — with the seal of the organ (7.3.5.1).</summary>
    [Term("加盖印章")]
    Sealed,

    /// <summary>不加盖印章 — with its name only (7.3.5.2).</summary>
    [Term("不加盖印章")]
    Unsealed,

    /// <summary>加盖签名章 — with the signature stamp of its leader (7.3.5.3).</summary>
    [Term("加盖签名章")]
    Signature,
}
