using BriefPack.Clean.Blocks;
using BriefPack.Clean.Cues;
using BriefPack.Clean.Features;
using BriefPack.Html;

namespace BriefPack.Clean.Tests;

/// <summary>Which element of a web page is taken for the one around the article.</summary>
public class MainElementTests
{
    private const string Opening = "<p>The harbour board met on Monday and talked about the price of ice for the ferry, which has doubled since the spring.</p>"
        + "<p>Members agreed that the ferry needs a new ice contract before the harbour freezes, and that somebody has to pay for it.</p>";

    private const string Ending = "<p>The board will meet again in a week, when the ferry company is to say what it can offer and what the harbour must pay.</p>"
        + "<p>Until then the two cold stores at the fish market will go on selling what they have, at a crown more for every sack.</p>";

    private const string Other = "<p>Nobody asked the people who live by the quay, as usual, and they are the ones who hear the engines all night long.</p>"
        + "<p>My uncle sold ice for forty years and he would have laughed at these prices, and then he would have asked for more.</p>";

    private const string Links = "<ul><li><a href='/1'>Where the cranes went and why they came back</a></li><li><a href='/2'>The last herring barrel is sold at last</a></li></ul>";

    [Theory]
    [InlineData($"<div id='whole'><div class='part'>{Opening}</div><div class='box'>{Links}</div><div class='part'>{Ending}</div></div>{Links}{Links}")]
    [InlineData($"<div id='whole'>{Opening}<div class='rest'><div>{Ending}</div></div></div>{Links}{Links}{Links}")]
    [InlineData($"<div id='whole'><div class='part'>{Opening}</div><div class='part'>{Ending}</div></div><div class='comments'>{Other}{Other}</div>")]
    [InlineData($"<div id='whole'><div class='part'>{Opening}</div><div class='part'>{Ending}</div></div><aside>{Other}</aside>{Links}")]
    [InlineData($"<div><div id='whole'>{Opening}{Ending}</div><div class='cell'>{Links}{Links}{Links}<p>The ferry company has run boats on the sound since before the war.</p></div></div>")]
    public void An_article_in_several_elements_has_the_one_around_them_and_no_more(string body)
    {
        var document = HtmlReader.Read(System.Text.Encoding.UTF8.GetBytes($"<html><body><h1>Harbour board argues about ice</h1>{body}</body></html>"), "ice", new SourceInfo("ice.html", "text/html", string.Empty));
        var structure = document.Get<PageStructure>().ShouldNotBeNull();

        var outline = new BlockFeatures(PageReader.Read(document.Text, structure, CueLexicon.Default), structure, document.Title).Outline.ShouldNotBeNull();

        structure.Elements[outline.Main].Hints.ShouldBe("whole");
    }

    [Theory]
    [InlineData("<div class='social-embed'><blockquote class='twitter-tweet'><p>Never thought I would see the ice run out before the herring does.</p>&mdash; Petra Osei (@petrapacks)</blockquote></div>", "Never thought I would see")]
    [InlineData("<div class='paywall'><p>The ferry company says that it cannot pay more than it does, and that the harbour dues have gone up every year.</p></div>", "The ferry company says")]
    [InlineData("<p><a href='/d'>The dues of the harbour were last raised in the year that the cannery burned down and the ferry began to run at night.</a></p>", "The dues of the harbour")]
    [InlineData("<ol><li><a href='/1'>The cold stores sell what they have left</a> and will not order more before the board has told them who pays for the rest of the winter.</li>"
        + "<li><a href='/2'>Packers at the cannery go home at noon</a> because the fish does not keep, and they are paid for half a day since the first of May.</li>"
        + "<li><a href='/3'>A boat from the north brought forty tonnes</a> on Friday, and all of it was gone before the crew had had their coffee and their rolls.</li></ol>", "Packers at the cannery")]
    public async Task Embedded_posts_text_behind_a_paywall_and_paragraphs_and_lists_full_of_links_belong_to_the_article(string part, string kept)
    {
        var pack = await new PipelineBuilder().UseHtml().UseClean().Build().RunAsync([new MemorySource("ice.html", $"<html><body><h1>Harbour board argues about ice</h1><article>{Opening}{part}{Ending}</article>{Links}</body></html>")]);

        pack.Documents.ShouldHaveSingleItem().Text.ShouldContain(kept);
    }

    [Fact]
    public async Task The_heading_above_the_text_is_no_part_of_it_though_the_page_states_another_title()
    {
        var pack = await new PipelineBuilder().UseHtml().UseClean().Build().RunAsync([new MemorySource("ice.html", $"<html><head><title>Quay dues, explained</title></head><body><article><h1>Harbour board says who pays, and the packers ask: are you serious?</h1>{Opening}{Ending}</article>{Links}</body></html>")]);

        pack.Documents.ShouldHaveSingleItem().Text.ShouldStartWith("The harbour board met");
    }
}
