using System.Text.RegularExpressions;

namespace BriefPack.Clean.Metadata;

/// <summary>Recognises the words that say what a date is the date of.</summary>
internal static partial class DateLabels
{
    /// <summary>Whether the text before a date says that the date is that of a change; null where it says nothing.</summary>
    public static bool? IsChange(ReadOnlySpan<char> before)
    {
        bool? change = null;
        foreach (var match in Labels().EnumerateMatches(before))
            change = Change().IsMatch(before.Slice(match.Index, match.Length));
        return change;
    }

    /// <summary>The line without the words that announce its dates, which stand as control characters.</summary>
    public static string Remove(string line) => Announcing().Replace(line, " \u0001");

    private const string Changes = @"(?:last\s+)?(?:updated?|modified|edited|revised)|zuletzt\s+(?:aktualisiert|geändert)|aktualisiert|stand|mise?\s+à\s+jour|modifié|actualizado|actualización|modificado|aggiornato|atualizado|обновлен[оа]?|изменено|bijgewerkt|gewijzigd|güncellen\w*|güncelleme|diperbarui|kemas\s?kini|uppdaterad|opdateret|oppdatert|zaktualizowano|更新日?時?間?|수정|업데이트";
    private const string Publications = @"(?:first\s+|originally\s+)?(?:published|posted|uploaded|filed|original|created|issued|released)|veröffentlicht|erschienen|erstellt|publiée?|paru|publicado|publicada|pubblicato|inserito|опубликован[оа]?|размещено|gepubliceerd|geplaatst|yayınlan\w*|yayım\w*|diterbitkan|dipublikasikan|diposkan|diposting|disiarkan|publicerad|publiceret|publisert|opublikowano|dodano|発表|公開|掲載|配信|发布|发表|發布|發佈|입력|등록|발행|승인";

    [GeneratedRegex(@"(?<!\w)(?:" + Changes + "|" + Publications + @")(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labels();

    [GeneratedRegex(@"^(?:" + Changes + ")$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Change();

    [GeneratedRegex(@"(?<!\w)(?:" + Changes + "|" + Publications + @")(?:\s+(?:date|on|at|am|vom|le|el|il|em|pada|op|den))?\s*[:：]?\s*(?:\p{L}+[,.]?\s*)?\u0001", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Announcing();
}
