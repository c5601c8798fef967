using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace BriefPack.Hosting;

/// <summary>What an assembly's metadata says, read without loading it.</summary>
internal sealed record AssemblyFacts
{
    public required AssemblyName Name { get; init; }

    /// <summary>The module version id: another one for every change of the source.</summary>
    public required Guid Mvid { get; init; }

    public required IReadOnlyList<AssemblyName> References { get; init; }

    /// <summary>The processor that it runs on, or null for any.</summary>
    public required Architecture? Architecture { get; init; }

    /// <summary>Whether <c>[assembly: BriefPackPlugin(...)]</c> is there.</summary>
    public required bool NamesPlugin { get; init; }

    /// <summary>Reads an assembly file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>What it says, or null when it is no .NET assembly.</returns>
    public static AssemblyFacts? TryRead(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1);
        try
        {
            using var image = new PEReader(file);
            if (!image.HasMetadata)
                return null;
            var metadata = image.GetMetadataReader();
            if (!metadata.IsAssembly)
                return null;
            var references = new AssemblyName[metadata.AssemblyReferences.Count];
            var index = 0;
            foreach (var handle in metadata.AssemblyReferences)
                references[index++] = metadata.GetAssemblyReference(handle).GetAssemblyName();
            return new AssemblyFacts
            {
                Name = metadata.GetAssemblyDefinition().GetAssemblyName(),
                Mvid = metadata.GetGuid(metadata.GetModuleDefinition().Mvid),
                References = references,
                Architecture = ArchitectureOf(image.PEHeaders),
                NamesPlugin = HasPluginAttribute(metadata),
            };
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    /// <summary>Reads only the module version id.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The id, or null when it is no .NET assembly.</returns>
    public static Guid? TryReadMvid(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1);
        try
        {
            using var image = new PEReader(file);
            if (!image.HasMetadata)
                return null;
            var metadata = image.GetMetadataReader();
            return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    private static Architecture? ArchitectureOf(PEHeaders headers)
    {
        // Code compiled ahead of time still carries its IL, which any processor can run.
        if (headers.CorHeader is { } cor && (cor.ManagedNativeHeaderDirectory.Size > 0 || cor.Flags.HasFlag(CorFlags.ILLibrary)))
            return null;
        return headers.CoffHeader.Machine switch
        {
            Machine.I386 when headers.CorHeader is { } il && il.Flags.HasFlag(CorFlags.ILOnly) && !il.Flags.HasFlag(CorFlags.Requires32Bit) => null,
            Machine.I386 => System.Runtime.InteropServices.Architecture.X86,
            Machine.Amd64 => System.Runtime.InteropServices.Architecture.X64,
            Machine.Arm64 => System.Runtime.InteropServices.Architecture.Arm64,
            Machine.Arm or Machine.ArmThumb2 => System.Runtime.InteropServices.Architecture.Arm,
            _ => null,
        };
    }

    private static bool HasPluginAttribute(MetadataReader metadata)
    {
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var constructor = metadata.GetCustomAttribute(handle).Constructor;
            if (constructor.Kind != HandleKind.MemberReference)
                continue;
            var parent = metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent;
            if (parent.Kind != HandleKind.TypeReference)
                continue;
            var type = metadata.GetTypeReference((TypeReferenceHandle)parent);
            if (metadata.StringComparer.Equals(type.Name, nameof(BriefPackPluginAttribute)) && metadata.StringComparer.Equals(type.Namespace, nameof(BriefPack)))
                return true;
        }
        return false;
    }
}
