using System.ComponentModel;
using BriefPack.Tests.Shared;

namespace BriefPack.Benchmarks.Deduplicate;

/// <summary>The peer as Python programs run it: with numpy, where that is installed.</summary>
internal static class NumpyMinHash
{
    private static string Script => Path.Combine(SharedData.RepositoryRoot, "tests", "BriefPack.Benchmarks", "Deduplicate", "minhash_numpy.py");

    public static void Print()
    {
        foreach (var interpreter in new[] { "python3", "/usr/bin/python3" })
            try
            {
                Console.Write(Python.Run(interpreter, [Script, SharedData.PathOf("bench", "dedupe", "dev")]));
                return;
            }
            catch (Exception error) when (error is InvalidOperationException or Win32Exception)
            {
                Console.WriteLine($"MinHash LSH with numpy was not run by {interpreter}: {error.Message.Trim().Split('\n')[^1]}");
            }
    }
}
