namespace OrgLife.Documents.Benchmarks;

/// <summary>Names of people who do not exist.</summary>
internal static class Names
{
    private const string Surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
    private const string Given = "甲乙丙丁戊己庚辛壬癸";

    public static string Of(int number) =>
        $"{Surnames[number % Surnames.Length]}{Given[number / Surnames.Length % Given.Length]}{Given[number % 9]}";
}
