#include "app/cli/allcommands.h"
#include "app/cli/commandline.h"
#include "app/cli/statewords.h"
#include "app/segments/customfields.h"
#include "app/text.h"

#include <QJsonArray>

namespace app {

namespace {

struct Words
{
    QString name, newName, kind = QStringLiteral("text"), choices;

    QStringList choiceList() const { return choices.split(QLatin1Char(','), Qt::SkipEmptyParts); }
};

Result<Answer> listFields(CommandContext &context)
{
    auto store = context.openForReading();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto fields = CustomFields(**store).all();
    if (!fields)
        return tl::unexpected<Error>(fields.error());
    QJsonArray rows;
    QStringList lines;
    for (const CustomFields::Summary &summary : *fields) {
        rows << QJsonObject{{QStringLiteral("id"), QString::number(summary.field.id)},
                            {QStringLiteral("name"), summary.field.name},
                            {QStringLiteral("kind"), nameOf(summary.field.kind)},
                            {QStringLiteral("choices"), QJsonArray::fromStringList(summary.field.choices)},
                            {QStringLiteral("customers"), qint64(summary.uses)}};
        lines << QStringLiteral("%1  %2  %3  %4")
                     .arg(summary.field.name, stateWord(nameOf(summary.field.kind)),
                          summary.field.choices.join(QLatin1Char(',')))
                     .arg(summary.uses);
    }
    return Answer{{{QStringLiteral("fields"), rows}},
                  lines.isEmpty() ? Text::tr("There are no custom fields. Add one with \"siyu field add\".")
                                  : lines.join(QLatin1Char('\n'))};
}

Result<Answer> addField(CommandContext &context, const Words &words)
{
    const auto kind = customKindFromName(words.kind);
    if (!kind)
        return failure(
            ErrorKind::Invalid,
            Text::tr("\"%1\" is not a field type. Use text, number, date, choice or yes_no.").arg(words.kind));
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto field = CustomFields(**store).add(words.name, *kind, words.choiceList());
    if (!field)
        return tl::unexpected<Error>(field.error());
    return Answer{
        {{QStringLiteral("id"), QString::number(field->id)}, {QStringLiteral("name"), field->name}},
        Text::tr("The field \"%1\" was added. Files, rules and exports refer to it as custom.%1.").arg(field->name)};
}

Result<Answer> changeField(CommandContext &context, const Words &words)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    CustomFields fields(**store);
    const auto done = words.newName.isEmpty() ? fields.setChoices(words.name, words.choiceList())
                                              : fields.rename(words.name, words.newName);
    if (!done)
        return tl::unexpected<Error>(done.error());
    const QString name = words.newName.isEmpty() ? words.name : words.newName;
    return Answer{{{QStringLiteral("name"), name}}, Text::tr("The field \"%1\" was changed.").arg(name)};
}

Result<Answer> removeField(CommandContext &context, const QString &name)
{
    auto store = context.openForWriting();
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto had = CustomFields(**store).remove(name);
    if (!had)
        return tl::unexpected<Error>(had.error());
    return Answer{{{QStringLiteral("removed"), name}, {QStringLiteral("customers"), qint64(*had)}},
                  Text::tr("The field \"%1\" was removed, with the values of %n customer(s).", nullptr, int(*had))
                      .arg(name)};
}

} // namespace

void addFieldCommands(CommandLine &line)
{
    CLI::App *field = line.addCommand("field", Text::tr("Custom fields of customers"));
    needSubCommand(field);
    const auto words = std::make_shared<Words>();
    line.setAction(line.addCommand("list", Text::tr("List custom fields and how many customers have a value"), field),
                   listFields);
    CLI::App *add = line.addCommand("add", Text::tr("Add a custom field"), field);
    addText(add, "name", words->name, Text::tr("Field name")).required();
    addText(add, "--kind", words->kind, Text::tr("Type: text, number, date, choice or yes_no"));
    addText(add, "--choices", words->choices, Text::tr("Options of a choice field: a,b,c"));
    line.setAction(add, [words](CommandContext &context) { return addField(context, *words); });
    CLI::App *rename = line.addCommand("rename", Text::tr("Rename a field; rules are updated"), field);
    addText(rename, "name", words->name, Text::tr("Field name")).required();
    addText(rename, "new-name", words->newName, Text::tr("New name")).required();
    line.setAction(rename, [words](CommandContext &context) { return changeField(context, *words); });
    CLI::App *choices = line.addCommand("choices", Text::tr("Change the options of a choice field"), field);
    addText(choices, "name", words->name, Text::tr("Field name")).required();
    addText(choices, "choices", words->choices, Text::tr("All options, in their order: a,b,c")).required();
    line.setAction(choices, [words](CommandContext &context) { return changeField(context, *words); });
    CLI::App *remove =
        line.addCommand("remove", Text::tr("Remove a field and all its values, unless a rule uses it"), field);
    addText(remove, "name", words->name, Text::tr("Field name")).required();
    line.setAction(remove, [words](CommandContext &context) { return removeField(context, words->name); });
}

} // namespace app
