#include "app/cli/errorkinds.h"
#include "tests/app/cli/helpreader.h"
#include "tests/app/storefixture.h"
#include "tests/testmain.h"

#include <QJsonArray>

using namespace app;
using namespace tests;

namespace {

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
            const QJsonValue inner =
                isAny ? (object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : *object.begin()) : object.value(key);
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

} // namespace

class TstHelpJson : public QObject
{
    Q_OBJECT

private slots:
    void everyCommandHasAnAnswer();
    void answersHaveTheirShape();
    void shapeReaderFindsDifferences();
};

void TstHelpJson::everyCommandHasAnAnswer()
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

void TstHelpJson::answersHaveTheirShape()
{
    tests::StoreFixture fixture;
    fixture.close();
    const QString rule = fixture.write(QStringLiteral("rule.json"), R"({"field":"name","op":"not_empty"})");
    const auto run = [&](const QStringList &arguments) {
        const Reply reply =
            siyu(QStringList{QStringLiteral("--json"), QStringLiteral("--store"), fixture.path()} + arguments);
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
        return run(command.split(QLatin1Char(' ')))
            .value(QLatin1String(list))
            .toArray()
            .at(0)
            .toObject()
            .value(QLatin1String(key))
            .toString();
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
                            QStringLiteral("week")} +
                    period},
        {"cohort", {}},
        {"layer rfm", {}},
        {"csv", {roster}},
        {"calendar", period},
    };
    for (const auto &[command, more] : calls)
        QCOMPARE(differs(QLatin1String(command), more), QByteArray());
}

void TstHelpJson::shapeReaderFindsDifferences()
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

SIYU_TEST(TstHelpJson, "tst_helpjson")
#include "tst_helpjson.moc"
