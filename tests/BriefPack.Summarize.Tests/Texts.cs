namespace BriefPack.Summarize.Tests;

/// <summary>Articles written for these tests: one story by three outlets, and one that has nothing to do with it.</summary>
internal static class Texts
{
    public const string FerryGazette = """
        HARROWBY (Coastal News) - The ferry Northern Star ran aground off Harrowby on Tuesday night with 214 people on board, the coastguard said.

        All passengers were taken off by lifeboats before dawn and nobody was badly hurt. Nine people were treated in hospital for cuts and bruises.

        "We heard a long scraping noise and then the lights went out," said Maria Lind, a teacher who was travelling with her class. She praised the crew for keeping calm.

        The operator, Skerry Lines, said the ship had lost power in both engines half an hour after leaving Port Elsan. It has suspended all night sailings until an investigation is complete.

        Divers will inspect the hull on Thursday. But he said it was too early to speak of the cause.

        Scroll down for video
        """;

    public const string FerryPost = """
        Investigators said on Wednesday that both engines of the Northern Star failed shortly before the ferry ran aground off Harrowby.

        The coastguard rescued all 214 people on board the ferry during the night. Skerry Lines has suspended all night sailings.

        The ship, built in 1998, was refitted last winter at a yard in Port Elsan. Transport minister Ewan Falk promised a full report within a month.

        Unions have complained for years about short crews on the route. The company rejects that.
        """;

    public const string FerryHerald = """
        Skerry Lines faces questions after its ferry Northern Star ran aground off Harrowby with 214 people on board.

        Lifeboats took all passengers off before dawn. Nine were treated in hospital, the coastguard said.

        Shares in the company fell 8% in early trading on Wednesday.
        """;

    public const string Orchard = """
        Apple growers in the Vale of Merrow expect their smallest harvest in twenty years after frost in May killed most of the blossom.

        The growers' association put the loss at 60% of a normal crop. Prices for cider apples have doubled since June.

        Hanna Voss, who farms 40 hectares near Tilbury Cross, said she had picked nothing from her oldest trees. "I have not seen a spring like it," she said.

        The regional government has offered loans without interest to farms that lost more than half of their income.
        """;
}
