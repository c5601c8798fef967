namespace BriefPack;

/// <summary>
/// Marks an option that names a file: in briefpack.json a path that is not rooted is taken from the folder of that file, on the command line
/// and in code from the current folder. An empty value names no file.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FilePathAttribute : Attribute;
