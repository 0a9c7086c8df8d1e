#include "app/assembly/importkinds.h"
#include "app/cli/errorkinds.h"
#include "app/cli/helptext.h"
#include "app/cli/helptopics.h"
#include "app/fields/customerfield.h"
#include "app/fields/orderheader.h"
#include "app/imports/recordmapping.h"
#include "app/kpi/metriccatalogue.h"
#include "app/segments/rulecodec.h"
#include "app/segments/ruleforms.h"
#include "app/sop/plancodec.h"
#include "app/sop/plankeys.h"
#include "app/sop/tasktext.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"
#include "tests/testpaths.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace app;
using sop::PlanKey;
using sop::PlanObject;

namespace {

struct Reply
{
    int status = -1;
    QString out, err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

Reply siyu(const QStringList &arguments)
{
    QProcess process;
    process.start(tests::siyuExecutable(), QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + arguments);
    if (!process.waitForFinished(250'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Reply siyu(const QString &arguments)
{
    return siyu(arguments.split(QLatin1Char(' ')));
}

/// The first words of the lines with this indent, from a heading to the next one.
QStringList namesBelow(const QString &help, const QString &heading, int indent)
{
    QStringList names;
    bool isInside = false;
    for (const QString &line : help.split(QLatin1Char('\n'))) {
        if (line.startsWith(heading))
            isInside = true;
        else if (!line.isEmpty() && line.at(0).isUpper())
            isInside = false;
        else if (isInside && line.size() > indent && line.at(indent).isLower() && line.left(indent).trimmed().isEmpty())
            names << line.trimmed().section(QLatin1Char(' '), 0, 0);
    }
    return names;
}

QStringList topLevelCommands()
{
    return namesBelow(siyu(QStringLiteral("help")).out, QStringLiteral("Subcommands:"), 2);
}

/// Every command that can be run, "segment save", in the order of the help.
QStringList allCommands()
{
    QStringList commands;
    for (const QString &command : topLevelCommands()) {
        const QStringList below =
            namesBelow(siyu(QStringLiteral("help ") + command).out, QStringLiteral("Subcommands:"), 0);
        if (below.isEmpty() && command != QLatin1String("help"))
            commands << command;
        for (const QString &sub : below)
            commands << command + QLatin1Char(' ') + sub;
    }
    return commands;
}

QString textOf(const char *topic, const QString &part = {})
{
    const auto answer = findHelpTopic(QLatin1String(topic))->answer(part);
    return answer ? answer->text : QString();
}

QJsonObject jsonOf(const char *topic)
{
    return findHelpTopic(QLatin1String(topic))->answer({})->json;
}

/// The shape of an answer as help prints it, "{count, rows: [{id, name?}]}".
class ShapeReader
{
public:
    explicit ShapeReader(const QString &text) : m_text(text) {}

    /// The first difference between `value` and the shape, with its path; empty if there is none.
    QString compare(const QJsonValue &value, const QString &path = QStringLiteral("$"))
    {
        skip();
        if (at() == QLatin1Char('['))
            return compareList(value, path);
        return compareObject(value, path);
    }

private:
    QChar at() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    void skip()
    {
        while (at().isSpace() || at() == QLatin1Char(','))
            ++m_at;
    }

    QString compareList(const QJsonValue &value, const QString &path)
    {
        QString difference;
        if (!value.isArray() && !value.isUndefined())
            difference = path + QLatin1String(" is no list");
        const qsizetype start = ++m_at;
        skip();
        if (at() != QLatin1Char(']')) {
            compare(QJsonValue::Undefined, path); // finds the end
            for (const QJsonValue &item : value.toArray()) {
                m_at = start;
                const QString inner = compare(item, path + QLatin1String("[]"));
                difference = difference.isEmpty() ? inner : difference;
            }
        }
        skip();
        ++m_at;
        return difference;
    }

    QString compareObject(const QJsonValue &value, const QString &path)
    {
        const QJsonObject object = value.toObject();
        QString difference;
        if (!value.isObject() && !value.isUndefined())
            difference = path + QLatin1String(" is no object");
        QStringList known;
        bool takesAny = false;
        for (++m_at, skip(); at() != QLatin1Char('}'); skip()) {
            QString key;
            for (; at().isLetterOrNumber() || at() == QLatin1Char('_'); ++m_at)
                key += at();
            const bool isOptional = at() == QLatin1Char('?');
            m_at += isOptional ? 1 : 0;
            const bool isAny = key == key.toUpper() && !key.at(0).isDigit();
            takesAny = takesAny || isAny;
            known << key;
            const QJsonValue inner = isAny ? (object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : *object.begin())
                                           : object.value(key);
            if (inner.isUndefined() && value.isObject() && !isOptional && !isAny && difference.isEmpty())
                difference = QStringLiteral("%1 has no %2").arg(path, key);
            if (at() == QLatin1Char(':')) {
                ++m_at;
                const QString below = compare(inner, path + QLatin1Char('.') + key);
                difference = difference.isEmpty() ? below : difference;
            }
        }
        ++m_at;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!takesAny && !known.contains(it.key()) && difference.isEmpty())
                difference = QStringLiteral("%1 has the key %2, which is not in the help").arg(path, it.key());
        }
        return difference;
    }

    QString m_text;
    qsizetype m_at = 0;
};

/// A plan that contains one object of each kind, in which `object` has the additional key.
QJsonObject planWith(PlanObject object, const QString &key, const QJsonValue &value)
{
    const auto with = [&](PlanObject one, QJsonObject json) {
        if (one == object)
            json.insert(key, value);
        return json;
    };
    QJsonObject anchor{{QStringLiteral("every"), QStringLiteral("week")}, {QStringLiteral("weekday"), QJsonArray{1}}};
    if (object == PlanObject::Anchor && key == QLatin1String("day"))
        anchor = {{QStringLiteral("every"), QStringLiteral("month")}};
    const QStringList onlyWithOn{QStringLiteral("tag"), QStringLiteral("product"), QStringLiteral("campaign")};
    if (object == PlanObject::Anchor && onlyWithOn.contains(key))
        anchor = {{QStringLiteral("on"), QStringLiteral("friend_added")}};
    QJsonObject step{{QStringLiteral("text"), QStringLiteral("a")},
                     {QStringLiteral("lines"),
                      QJsonArray{with(PlanObject::ScriptLine, {{QStringLiteral("text"), QStringLiteral("b")}})}},
                     {QStringLiteral("call_to_action"), with(PlanObject::CallToAction, {})},
                     {QStringLiteral("variants"),
                      with(PlanObject::Variants,
                           {{QStringLiteral("by"), QStringLiteral("random")},
                            {QStringLiteral("of"), QJsonArray{with(PlanObject::Variant,
                                                                   {{QStringLiteral("text"), QStringLiteral("c")}})}}})}};
    if (object != PlanObject::Step || key != QLatin1String("after_minutes"))
        step.insert(QStringLiteral("time"), QStringLiteral("10:00"));
    return with(PlanObject::Plan,
                {{QStringLiteral("name"), QStringLiteral("p")},
                 {QStringLiteral("audience"), with(PlanObject::Audience, {})},
                 {QStringLiteral("anchor"), with(PlanObject::Anchor, anchor)},
                 {QStringLiteral("reentry"), with(PlanObject::Reentry, {})},
                 {QStringLiteral("guards"), with(PlanObject::Guards, {})},
                 {QStringLiteral("steps"), QJsonArray{with(PlanObject::Step, step)}}});
}

/// The problem that reading the plan reports for the key; empty if there is none.
QString problemOf(const QJsonObject &plan, const QString &key)
{
    const auto read = sop::planFromJson(plan);
    if (read)
        return {};
    const QStringList problems = (read.error().detail.isEmpty() ? read.error().message : read.error().detail)
                                     .split(QLatin1Char('\n'));
    for (const QString &problem : problems) {
        if (problem.section(QLatin1Char(':'), 0, 0).endsWith(key))
            return problem;
    }
    return {};
}

constexpr PlanObject planObjects[]{PlanObject::Plan,       PlanObject::Audience, PlanObject::Anchor,
                                   PlanObject::Reentry,    PlanObject::Guards,   PlanObject::Step,
                                   PlanObject::ScriptLine, PlanObject::Variants, PlanObject::Variant,
                                   PlanObject::CallToAction};

} // namespace

class TstHelpTopics : public QObject
{
    Q_OBJECT

private slots:
    void theHelpEndsWithTheTopics();
    void noTopicHasTheNameOfACommand();
    void unknownTopicsAndPartsAreRefused_data();
    void unknownTopicsAndPartsAreRefused();
    void subcommandsHaveHelpWithTheirAnswer();
    void linesFitTheTerminal();
    void topicsPrintJson();

    void rulesNameEveryWord();
    void examplesOfRulesAreValid();
    void keysOfRulesAreTheOnesThatAreRead();
    void layersThatAreNotAvailableAreNotOffered();

    void plansNameEveryWord();
    void examplesOfPlansAreValid();
    void keysOfPlansAreTheOnesThatAreRead();
    void rangesOfPlansAreTheOnesThatHold();

    void filesNameEveryKind();
    void headersOfFilesAreRecognised();

    void everyCommandHasAnAnswer();
    void answersHaveTheirShape();
    void shapeReaderFindsDifferences();

    void metricsAreAllThere();
};

void TstHelpTopics::theHelpEndsWithTheTopics()
{
    const QString help = siyu(QStringLiteral("help")).out;
    QStringList topics;
    for (const HelpTopic &topic : helpTopics())
        topics << QLatin1String(topic.name);
    QCOMPARE(namesBelow(help, QStringLiteral("Help topics"), 2), topics);
    QVERIFY(!topLevelCommands().contains(topics.first()));
    QFile package(QDir(tests::sourceFolder()).filePath(QStringLiteral("packaging/cmake/Package.cmake")));
    QVERIFY(package.open(QIODevice::ReadOnly)); // a man page for each
    QVERIFY(package.readAll().contains("foreach(topic " + topics.join(QLatin1Char(' ')).toUtf8() + ")"));
}

void TstHelpTopics::noTopicHasTheNameOfACommand()
{
    const QStringList commands = topLevelCommands();
    QVERIFY(commands.size() > 20);
    for (const HelpTopic &topic : helpTopics())
        QVERIFY2(!commands.contains(QLatin1String(topic.name)), topic.name);
}

void TstHelpTopics::unknownTopicsAndPartsAreRefused_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("topic") << QStringLiteral("help fly");
    QTest::newRow("kind of file") << QStringLiteral("help files fly");
    QTest::newRow("part of a topic without parts") << QStringLiteral("help rules fly");
    QTest::newRow("subcommand") << QStringLiteral("help segment fly");
}

void TstHelpTopics::unknownTopicsAndPartsAreRefused()
{
    QFETCH(QString, arguments);
    const Reply reply = siyu(arguments);
    QCOMPARE(reply.status, 2);
    QCOMPARE(reply.out, QString());
    QVERIFY2(reply.err.contains(QLatin1String("fly")), qPrintable(reply.err));
}

void TstHelpTopics::subcommandsHaveHelpWithTheirAnswer()
{
    const Reply reply = siyu(QStringLiteral("help segment members"));
    QCOMPARE(reply.status, 0);
    QVERIFY2(reply.out.contains(QLatin1String("--limit")), qPrintable(reply.out));
    QVERIFY2(reply.out.contains(QLatin1String("milliseconds")), qPrintable(reply.out));
}

void TstHelpTopics::linesFitTheTerminal()
{
    QStringList texts;
    for (const HelpTopic &topic : helpTopics())
        texts << textOf(topic.name);
    for (const QString &kind : importKindNames())
        texts << textOf("files", kind);
    for (const QString &text : texts) {
        QVERIFY(!text.isEmpty());
        for (const QString &line : text.split(QLatin1Char('\n')))
            QVERIFY2(shownWidth(line) <= 100, qPrintable(line));
    }
}

void TstHelpTopics::topicsPrintJson()
{
    for (const HelpTopic &topic : helpTopics()) {
        const QString name = QLatin1String(topic.name);
        const Reply reply = siyu(QStringLiteral("help %1 --json").arg(name));
        QCOMPARE(reply.status, 0);
        QCOMPARE(reply.json().value(QStringLiteral("topic")).toString(), name);
    }
}

void TstHelpTopics::rulesNameEveryWord()
{
    const QString text = textOf("rules");
    QStringList words;
    for (const RuleFieldInfo &field : ruleFields()) {
        words << QLatin1String(field.name);
        for (const auto &word : wordsOf(field.field))
            words << QLatin1String(word.name);
    }
    for (const auto &op : ruleOps())
        words << QLatin1String(op.name);
    words << listOf(ruleMeasures()).split(QLatin1String(", ")) << listOf(orderStatuses()).split(QLatin1String(", "))
          << listOf(friendshipStates()).split(QLatin1String(", ")) << listOf(couponStates()).split(QLatin1String(", "))
          << listOf(enrolmentStates()).split(QLatin1String(", ")) << listOf(taskStates()).split(QLatin1String(", "))
          << listOf(rfmClasses()).split(QLatin1String(", ")) << listOf(identityKinds()).split(QLatin1String(", "))
          << listOf(eventKinds()).split(QLatin1String(", ")) << QString::number(deepestRule)
          << QString::number(longestDayCount);
    for (const QString &word : words)
        QVERIFY2(text.contains(word), qPrintable(word));
}

void TstHelpTopics::examplesOfRulesAreValid()
{
    for (const RuleTestInfo &test : ruleTests()) {
        const auto rule = RuleCodec::parse(test.example, RuleForm::Names);
        QVERIFY2(rule, test.example);
        QCOMPARE(rule->kind, Rule::Kind::Test);
        const QJsonObject written = RuleCodec::write(*rule, RuleForm::Names);
        QVERIFY2(written.contains(QLatin1String(test.key)), test.example);
        QVERIFY2(textOf("rules").contains(QString::fromUtf8(test.example)), test.example);
    }
    const QByteArray whole = jsonOf("rules").value(QStringLiteral("example")).toString().toUtf8();
    const auto rule = RuleCodec::parse(whole, RuleForm::Names);
    QVERIFY(rule);
    QCOMPARE(rule->parts.size(), std::size_t(3));
    QVERIFY(textOf("rules").simplified().contains(QString::fromUtf8(whole).simplified()));
}

void TstHelpTopics::keysOfRulesAreTheOnesThatAreRead()
{
    for (const RuleTestInfo &test : ruleTests()) {
        if (test.keys.empty() || qstrcmp(test.key, "field") == 0)
            continue;
        for (const QString &key : keysOfRuleTest(QLatin1String(test.key)) + QStringList{QStringLiteral("nonsense")}) {
            RuleProblems problems;
            RuleCodec::read(QJsonObject{{QLatin1String(test.key), QJsonObject{{key, QJsonArray()}}}}, RuleForm::Names,
                            QStringLiteral("$"), problems);
            const QString path = QStringLiteral("$.%1.%2").arg(QLatin1String(test.key), key);
            const bool isUnknown = std::any_of(problems.begin(), problems.end(), [&](const RuleProblem &problem) {
                return problem.path == path && problem.problem.startsWith(QLatin1String("Unknown key"));
            });
            QCOMPARE(isUnknown, key == QLatin1String("nonsense"));
        }
    }
}

void TstHelpTopics::layersThatAreNotAvailableAreNotOffered()
{
    const QString text = textOf("rules");
    QVERIFY(!text.contains(QLatin1String("lifecycle")));
    QVERIFY(!text.contains(QLatin1String("intent")));
}

void TstHelpTopics::plansNameEveryWord()
{
    const QString text = textOf("plans");
    for (const PlanObject object : planObjects) {
        for (const PlanKey &key : sop::planKeys(object)) {
            QVERIFY2(text.contains(QLatin1String(key.key)), key.key);
            if (key.range)
                QVERIFY2(text.contains(QString::number(key.range->most)), key.key);
            if (key.words) {
                for (const QString &word : key.words())
                    QVERIFY2(text.contains(word), qPrintable(word));
            }
        }
    }
    for (const sop::TextVariableInfo &variable : sop::textVariables())
        QVERIFY2(text.contains(QLatin1String(variable.name)), variable.name);
    QVERIFY(!text.contains(QLatin1String("%1")));
}

void TstHelpTopics::examplesOfPlansAreValid()
{
    const QString example = jsonOf("plans").value(QStringLiteral("example")).toString();
    const auto plan = sop::planFromJson(example.toUtf8());
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    QCOMPARE(plan->steps.size(), std::size_t(2));
    QVERIFY(textOf("plans").simplified().contains(example.simplified()));
}

void TstHelpTopics::keysOfPlansAreTheOnesThatAreRead()
{
    const QString unknown = QStringLiteral("Unknown key");
    for (const PlanObject object : planObjects) {
        for (const PlanKey &key : sop::planKeys(object)) {
            const QString name = QLatin1String(key.key);
            QVERIFY2(!problemOf(planWith(object, name, QJsonValue::Null), name).contains(unknown), key.key);
        }
        const QString nonsense = QStringLiteral("nonsense");
        QVERIFY(problemOf(planWith(object, nonsense, 1), nonsense).contains(unknown));
    }
    // What the templates use is described.
    const QDir folder(QStringLiteral(":/templates"));
    const QStringList files = folder.entryList({QStringLiteral("*.json")});
    QVERIFY(!files.isEmpty());
    const auto describes = [](PlanObject object, const QJsonObject &json) {
        for (auto it = json.begin(); it != json.end(); ++it) {
            const auto keys = sop::planKeys(object);
            if (std::none_of(keys.begin(), keys.end(),
                             [&](const PlanKey &key) { return it.key() == QLatin1String(key.key); }))
                return it.key();
        }
        return QString();
    };
    for (const QString &file : files) {
        QFile in(folder.filePath(file));
        QVERIFY(in.open(QIODevice::ReadOnly));
        const QJsonObject plan = QJsonDocument::fromJson(in.readAll()).object();
        QCOMPARE(describes(PlanObject::Plan, plan), QString());
        QCOMPARE(describes(PlanObject::Anchor, plan.value(QStringLiteral("anchor")).toObject()), QString());
        QCOMPARE(describes(PlanObject::Guards, plan.value(QStringLiteral("guards")).toObject()), QString());
        for (const QJsonValue &step : plan.value(QStringLiteral("steps")).toArray())
            QCOMPARE(describes(PlanObject::Step, step.toObject()), QString());
    }
}

void TstHelpTopics::rangesOfPlansAreTheOnesThatHold()
{
    int checked = 0;
    for (const PlanObject object : planObjects) {
        for (const PlanKey &key : sop::planKeys(object)) {
            if (!key.range)
                continue;
            const QString name = QLatin1String(key.key);
            const bool isList = qstrncmp(key.form, "[", 1) == 0;
            const auto problem = [&](int number) {
                QJsonValue value(number);
                if (isList)
                    value = QJsonArray{number};
                if (name == QLatin1String("every"))
                    value = QStringLiteral("%1 days").arg(number);
                return problemOf(planWith(object, name, value), name);
            };
            QVERIFY2(problem(key.range->least).isEmpty(), key.key);
            QVERIFY2(problem(key.range->most).isEmpty(), key.key);
            QVERIFY2(!problem(key.range->least - 1).isEmpty(), key.key);
            QVERIFY2(!problem(key.range->most + 1).isEmpty(), key.key);
            ++checked;
        }
    }
    QVERIFY(checked > 15);
}

void TstHelpTopics::filesNameEveryKind()
{
    const QString text = textOf("files");
    for (const QString &kind : importKindNames()) {
        QVERIFY2(text.contains(QStringLiteral("\n  %1 ").arg(kind)), qPrintable(kind));
        QVERIFY2(textOf("files", kind).startsWith(kind + QLatin1Char(':')), qPrintable(kind));
    }
    QCOMPARE(jsonOf("files").value(QStringLiteral("kinds")).toArray().size(), importKindNames().size());
    const QString products = textOf("files", QStringLiteral("products"));
    for (const char *word : {"A row is found again by: code; or by name.", "Required: name.", "cycle_days",
                             "复购周期", "percentage"})
        QVERIFY2(products.contains(QString::fromUtf8(word)), qPrintable(products));
}

void TstHelpTopics::headersOfFilesAreRecognised()
{
    int checked = 0;
    for (const QJsonValue &value : jsonOf("files").value(QStringLiteral("kinds")).toArray()) {
        const QString kind = value.toObject().value(QStringLiteral("kind")).toString();
        for (const QJsonValue &one : value.toObject().value(QStringLiteral("fields")).toArray()) {
            const QString field = one.toObject().value(QStringLiteral("field")).toString();
            for (const QJsonValue &each : one.toObject().value(QStringLiteral("headers")).toArray()) {
                const QString header = each.toString();
                const QByteArray place = QStringLiteral("%1 %2 %3").arg(kind, field, header).toUtf8();
                if (const RecordKind *record = findRecordKind(kind)) {
                    QVERIFY2(recordFieldFromHeader(*record, header) >= 0, place.constData());
                } else if (kind == QLatin1String("orders")) {
                    QVERIFY2(isKnownOrderHeader(header), place.constData());
                } else {
                    const auto target = customerTargetFromHeader(header);
                    QVERIFY2(target, place.constData());
                    QCOMPARE(nameOf(*target), field);
                }
                ++checked;
            }
        }
    }
    QVERIFY(checked > 500);
}

void TstHelpTopics::everyCommandHasAnAnswer()
{
    QStringList described;
    for (const QJsonValue &command : jsonOf("json").value(QStringLiteral("commands")).toArray())
        described << command.toObject().value(QStringLiteral("command")).toString();
    QStringList commands = allCommands();
    QVERIFY(commands.size() > 50);
    commands.sort();
    described.sort();
    QCOMPARE(described, commands);
    const QString text = textOf("json");
    for (const ErrorKindName &kind : errorKindNames())
        QVERIFY2(text.contains(QLatin1String(kind.name)), kind.name);
}

void TstHelpTopics::answersHaveTheirShape()
{
    tests::StoreFixture fixture;
    fixture.close();
    const QString rule = fixture.write(QStringLiteral("rule.json"), R"({"field":"name","op":"not_empty"})");
    const auto run = [&](const QStringList &arguments) {
        const Reply reply = siyu(QStringList{QStringLiteral("--json"), QStringLiteral("--store"), fixture.path()} + arguments);
        if (reply.status != 0)
            qWarning().noquote() << arguments << reply.out << reply.err;
        return reply.json();
    };
    const auto differs = [&](const QString &command, const QStringList &more = {}) {
        const QJsonObject answer = run(command.split(QLatin1Char(' ')) + more);
        const QString shape = jsonShapeOf(command);
        const QString difference = answer.isEmpty()  ? QStringLiteral("no answer")
                                   : shape.isEmpty() ? QStringLiteral("has no shape")
                                                     : ShapeReader(shape).compare(answer);
        return difference.isEmpty() ? QByteArray() : (command + QLatin1String(": ") + difference).toUtf8();
    };
    const auto first = [&](const QString &command, const char *list, const char *key) {
        return run(command.split(QLatin1Char(' '))).value(QLatin1String(list)).toArray().at(0).toObject()
            .value(QLatin1String(key)).toString();
    };
    QCOMPARE(differs(QStringLiteral("sample")), QByteArray());
    const QString customer = first(QStringLiteral("search 1"), "rows", "id");
    const QString group = first(QStringLiteral("group list"), "groups", "name");
    const QString plan = first(QStringLiteral("sop list"), "plans", "name");
    QVERIFY(!customer.isEmpty() && !group.isEmpty() && !plan.isEmpty());
    const QString roster = fixture.file(QStringLiteral("out.csv")), planFile = fixture.file(QStringLiteral("plan.out"));
    const QString name = QStringLiteral("试验");
    const QStringList period{QStringLiteral("--from"), QStringLiteral("2026-11-01"), QStringLiteral("--to"),
                             QStringLiteral("2026-11-30")};
    const std::vector<std::pair<const char *, QStringList>> calls{
        {"check", {}},
        {"backup", {}},
        {"segment save", {name, rule}},
        {"history", {}},
        {"undo", {}},
        {"redo", {}},
        {"audit", {}},
        {"feeds", {}},
        {"imports", {}},
        {"tick", {}},
        {"tasks", {}},
        {"export", {QStringLiteral("customers"), roster}},
        {"import", {QStringLiteral("customers"), roster}},
        {"search", {QStringLiteral("1")}},
        {"customer show", {customer}},
        {"customer duplicates", {}},
        {"field add", {name}},
        {"field list", {}},
        {"field remove", {name}},
        {"order find", {QStringLiteral("1")}},
        {"transfer list", {}},
        {"tag create", {name}},
        {"tag add", {name, customer}},
        {"tag list", {}},
        {"tag remove", {name, customer}},
        {"tag delete", {name}},
        {"segment count", {name}},
        {"segment members", {name, QStringLiteral("--limit"), QStringLiteral("1")}},
        {"segment explain", {name, customer}},
        {"segment history", {name}},
        {"segment list", {}},
        {"segment delete", {name}},
        {"group list", {}},
        {"group show", {group}},
        {"group members", {group}},
        {"content list", {}},
        {"content check", {QStringLiteral("全国第一")}},
        {"sop templates", {}},
        {"sop list", {}},
        {"sop preview", {plan}},
        {"sop calendar", period},
        {"sop export", {plan, planFile}},
        {"sop import", {planFile}},
        {"sop pause", {plan}},
        {"sop resume", {plan}},
        {"sop end", {plan}},
        {"kpi", QStringList{QStringLiteral("all"), QStringLiteral("--compare"), QStringLiteral("--by"),
                            QStringLiteral("week")} + period},
        {"cohort", {}},
        {"layer rfm", {}},
        {"csv", {roster}},
        {"calendar", period},
    };
    for (const auto &[command, more] : calls)
        QCOMPARE(differs(QLatin1String(command), more), QByteArray());
}

void TstHelpTopics::shapeReaderFindsDifferences()
{
    const auto difference = [](const char *shape, const char *answer) {
        return ShapeReader(QLatin1String(shape)).compare(QJsonDocument::fromJson(answer).object());
    };
    QCOMPARE(difference("{a, b: [{c, d?}], e: {KEY: {f}}}", R"({"a":1,"b":[{"c":1},{"c":1,"d":2}],"e":{"x":{"f":1}}})"),
             QString());
    QVERIFY(!difference("{a, b}", R"({"a":1})").isEmpty());
    QVERIFY(!difference("{a}", R"({"a":1,"b":1})").isEmpty());
    QVERIFY(!difference("{b: [{c}], a}", R"({"a":1,"b":[{"c":1},{}]})").isEmpty());
    QVERIFY(!difference("{e: {KEY: {f}}}", R"({"e":{"x":{"g":1}}})").isEmpty());
    QVERIFY(!difference("{a: []}", R"({"a":{}})").isEmpty());
}

void TstHelpTopics::metricsAreAllThere()
{
    const QString text = textOf("metrics");
    for (const Metric *metric : metricCatalogue()) {
        QVERIFY2(text.contains(QStringLiteral("%1: ").arg(QLatin1String(metric->key))), metric->key);
        QVERIFY2(text.simplified().contains(QString::fromUtf8(metric->definition).simplified()), metric->key);
    }
}

SIYU_TEST(TstHelpTopics, "tst_helptopics")
#include "tst_helptopics.moc"
