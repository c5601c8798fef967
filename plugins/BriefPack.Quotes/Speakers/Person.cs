using BriefPack.Text;

namespace BriefPack.Quotes;

/// <summary>Somebody whom one article names.</summary>
internal sealed class Person(string given, string surname)
{
    private readonly Dictionary<string, int> forms = new(StringComparer.Ordinal);

    /// <summary>The first word of the full name; empty where the article never gives one.</summary>
    internal string Given { get; } = given;

    /// <summary>The word by which later mentions call the person.</summary>
    internal string Surname { get; } = surname;

    /// <summary>The form of the full name that the article uses most, without title; the surname where it gives none.</summary>
    internal string FullName { get; private set; } = surname;

    /// <summary>How often the full name occurs.</summary>
    internal int FullMentions { get; private set; }

    /// <summary>What titles and the given name tell.</summary>
    internal Gender Gender { get; set; }

    /// <summary>Where the person is mentioned, in reading order.</summary>
    internal List<Mention> Mentions { get; } = [];

    /// <summary>Counts a form of the full name.</summary>
    internal void AddForm(string form)
    {
        FullMentions++;
        var count = forms[form] = forms.GetValueOrDefault(form) + 1;
        if (FullMentions == 1 || count > forms.GetValueOrDefault(FullName) || (count == forms.GetValueOrDefault(FullName) && form.Length > FullName.Length))
            FullName = form;
    }
}
