namespace BriefPack.Summarize.Ai.Tests;

public class ModelAnswerTests
{
    [Fact]
    public void List_marks_headings_and_thoughts_are_left_out_and_references_read()
    {
        const string answer = """
            <think>The user wants
            two sentences.</think>
            Here is the summary:
            # Summary
            1. The **ferry** ran aground. [1][3]
            - Growers expect a small harvest [2, 4].
            """;

        ModelAnswer.Read(answer).Select(item => $"{item.Sentence} {string.Join('+', item.Articles)}")
            .ShouldBe(["The ferry ran aground. 1+3", "Growers expect a small harvest. 2+4"]);
    }

    [Fact]
    public void An_empty_answer_has_no_sentences() => ModelAnswer.Read(" \n ").ShouldBeEmpty();
}
