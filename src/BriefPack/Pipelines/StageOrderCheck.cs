namespace BriefPack;

/// <summary>Refuses an order of stages that cannot work, naming both.</summary>
internal static class StageOrderCheck
{
    public static void Check(IReadOnlyList<Component> stages)
    {
        var declared = stages.Select(stage => (stage.Name, Orders: Declared(stage.Type).ToList())).ToList();
        for (var i = 0; i < declared.Count; i++)
        {
            foreach (var order in declared[i].Orders.Where(order => order.Order != StageOrder.Provides))
            {
                var providers = Enumerable.Range(0, declared.Count).Where(j => j != i && Provides(declared[j].Orders, order.Annotation)).ToList();
                var late = providers.FindIndex(j => j > i);
                if (late >= 0)
                    throw new PipelineConfigurationException(
                        $"The stage '{declared[i].Name}' stands before '{declared[providers[late]].Name}', whose results ({order.Annotation.Name}) it builds on. Put '{declared[providers[late]].Name}' first.");
                if (providers.Count == 0 && order.Order == StageOrder.Requires)
                    throw new PipelineConfigurationException(
                        $"The stage '{declared[i].Name}' needs {order.Annotation.Name}, which no stage before it provides. Add a stage that does, or leave out '{declared[i].Name}'.");
            }
        }
    }

    private static bool Provides(List<StageOrderAttribute> orders, Type annotation) =>
        orders.Exists(order => order.Order == StageOrder.Provides && order.Annotation == annotation);

    private static IEnumerable<StageOrderAttribute> Declared(Type stage) =>
        stage.GetCustomAttributes(typeof(StageOrderAttribute), inherit: true).Cast<StageOrderAttribute>();
}
