namespace BriefPack.Text.Tests;

public class WordTests
{
    // The examples of Porter's paper, section "The algorithm", step by step.
    [Theory]
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    [InlineData("cats", "cat")]
    [InlineData("feed", "feed")]
    [InlineData("agreed", "agre")]
    [InlineData("plastered", "plaster")]
    [InlineData("motoring", "motor")]
    [InlineData("sing", "sing")]
    [InlineData("conflated", "conflat")]
    [InlineData("sized", "size")]
    [InlineData("hopping", "hop")]
    [InlineData("falling", "fall")]
    [InlineData("hissing", "hiss")]
    [InlineData("filing", "file")]
    [InlineData("happy", "happi")]
    [InlineData("sky", "sky")]
    [InlineData("relational", "relat")]
    [InlineData("conditional", "condit")]
    [InlineData("vietnamization", "vietnam")]
    [InlineData("hopefulness", "hope")]
    [InlineData("digitizer", "digit")]
    [InlineData("organizers", "organ")]
    [InlineData("electrical", "electr")]
    [InlineData("goodness", "good")]
    [InlineData("allowance", "allow")]
    [InlineData("adjustment", "adjust")]
    [InlineData("adoption", "adopt")]
    [InlineData("effective", "effect")]
    [InlineData("probate", "probat")]
    [InlineData("rate", "rate")]
    [InlineData("cease", "ceas")]
    [InlineData("controll", "control")]
    [InlineData("yyyy", "yyyi")]
    [InlineData("as", "as")]
    public void Stems_are_those_of_Porter(string word, string stem) => PorterStemmer.Stem(word).ShouldBe(stem);

    [Theory]
    [InlineData("said", PartOfSpeech.VBD, "say")]
    [InlineData("Told", PartOfSpeech.VBN, "tell")]
    [InlineData("added", PartOfSpeech.VBD, "add")]
    [InlineData("described", PartOfSpeech.VBD, "describe")]
    [InlineData("argued", PartOfSpeech.VBD, "argue")]
    [InlineData("stopped", PartOfSpeech.VBD, "stop")]
    [InlineData("called", PartOfSpeech.VBD, "call")]
    [InlineData("visited", PartOfSpeech.VBD, "visit")]
    [InlineData("noted", PartOfSpeech.VBD, "note")]
    [InlineData("explained", PartOfSpeech.VBD, "explain")]
    [InlineData("declared", PartOfSpeech.VBD, "declare")]
    [InlineData("changing", PartOfSpeech.VBG, "change")]
    [InlineData("denies", PartOfSpeech.VBZ, "deny")]
    [InlineData("stresses", PartOfSpeech.VBZ, "stress")]
    [InlineData("'s", PartOfSpeech.VBZ, "be")]
    [InlineData("n’t", PartOfSpeech.RB, "not")]
    [InlineData("’ll", PartOfSpeech.MD, "will")]
    [InlineData("children", PartOfSpeech.NNS, "child")]
    [InlineData("spokesmen", PartOfSpeech.NNS, "spokesman")]
    [InlineData("parties", PartOfSpeech.NNS, "party")]
    [InlineData("churches", PartOfSpeech.NNS, "church")]
    [InlineData("houses", PartOfSpeech.NNS, "house")]
    [InlineData("Moss", PartOfSpeech.NNP, "Moss")]
    public void Lemmas_are_dictionary_forms(string word, PartOfSpeech tag, string lemma) => Lemmatizer.Lemma(word, tag).ShouldBe(lemma);

    [Theory]
    [InlineData("the", true)]
    [InlineData("The", true)]
    [InlineData("n’t", true)]
    [InlineData("'ll", true)]
    [InlineData("senate", false)]
    [InlineData("", false)]
    [InlineData("extraordinarily", false)]
    public void Function_words_are_known_in_any_case(string word, bool expected) => FunctionWords.Contains(word).ShouldBe(expected);

    [Theory]
    [InlineData("Hillary", Gender.Female)]
    [InlineData("SHINZO", Gender.Male)]
    [InlineData("José", Gender.Male)]
    [InlineData("Anne-Marie", Gender.Female)]
    [InlineData("Robin", Gender.Unknown)]
    [InlineData("Xqz", Gender.Unknown)]
    public void Given_names_tell_a_gender_where_they_can(string name, Gender gender) => GivenNames.GenderOf(name).ShouldBe(gender);

    [Theory]
    [InlineData("Mrs.", true, Gender.Female)]
    [InlineData("mr", true, Gender.Male)]
    [InlineData("Sen.", true, Gender.Unknown)]
    [InlineData("Congresswoman", true, Gender.Female)]
    [InlineData("bridge", false, Gender.Unknown)]
    [InlineData(".", false, Gender.Unknown)]
    public void Titles_are_known_with_the_gender_they_tell(string word, bool known, Gender gender)
    {
        Honorifics.Contains(word).ShouldBe(known);
        Honorifics.GenderOf(word).ShouldBe(gender);
    }

    [Fact]
    public void N_gram_hashes_depend_on_words_and_order_only()
    {
        var analyzer = new TextAnalyzer();
        var one = NgramHasher.Words(analyzer.Analyze("The Council’s bridge, at last."));
        var two = NgramHasher.Words(analyzer.Analyze("the council's BRIDGE -- at last!"));
        two.ShouldBe(one);
        NgramHasher.WordNgrams(one, 2).Length.ShouldBe(one.Length - 1);
        NgramHasher.WordNgrams(one.AsSpan(1), 2)[0].ShouldBe(NgramHasher.WordNgrams(one, 2)[1]);
        NgramHasher.WordNgrams([one[1], one[0]], 2)[0].ShouldNotBe(NgramHasher.WordNgrams([one[0], one[1]], 2)[0]);
        NgramHasher.WordNgrams(one, 100).ShouldBeEmpty();
        NgramHasher.CharacterNgrams("A bC", 3).ShouldBe(NgramHasher.CharacterNgrams("a\tbc", 3));
        Should.Throw<ArgumentOutOfRangeException>(() => NgramHasher.WordNgrams(one, 0));
    }

    [Fact]
    public void A_word_hash_never_changes() => NgramHasher.Word("Bridge").ShouldBe(NgramHasher.Word("bridge"));
}
