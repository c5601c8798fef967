namespace BriefPack.Tests.Shared;

/// <summary>A test that needs the measuring data beside the repository, and says that it was skipped where that is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute()
    {
        if (SharedData.Root is null)
            Skip = "The measuring data is not there: put it in ../shared beside the repository or name its folder in BRIEFPACK_SHARED.";
    }
}
