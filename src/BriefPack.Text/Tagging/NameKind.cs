namespace BriefPack.Text;

/// <summary>What a name stands for.</summary>
public enum NameKind : byte
{
    /// <summary>A person: <c>Shinzo Abe</c>, without titles.</summary>
    Person,

    /// <summary>A company, party, agency, team, newspaper.</summary>
    Organization,

    /// <summary>A country, town, region, mountain, building.</summary>
    Place,

    /// <summary>Any other name: peoples and religions, parties' members, events, works.</summary>
    Other,
}
