using System.ComponentModel;
using System.Globalization;
using BriefPack.Benchmarks.Deduplicate;
using BriefPack.Tests.Shared;

namespace BriefPack.Benchmarks.Clean;

/// <summary>readability-lxml on the same pages in the same run, where a Python that has it is installed.</summary>
internal static class ReadabilityPeer
{
    private static string Script => Path.Combine(SharedData.RepositoryRoot, "tests", "BriefPack.Benchmarks", "Clean", "readability_speed.py");

    /// <summary>The processor time of a round over all pages; null where it cannot be measured, and <paramref name="problem"/> says why.</summary>
    public static double? Seconds(string folder, out string problem)
    {
        problem = string.Empty;
        foreach (var interpreter in (string[])["python3", "/usr/bin/python3"])
            try
            {
                return double.Parse(Python.Run(interpreter, [Script, folder]), CultureInfo.InvariantCulture);
            }
            catch (Exception error) when (error is InvalidOperationException or Win32Exception)
            {
                problem = $"{interpreter}: {error.Message.Trim().Split('\n')[^1]}";
            }

        return null;
    }
}
