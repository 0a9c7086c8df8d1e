#include "app/sop/plancodec.h"
#include "app/sop/plankeys.h"
#include "app/sop/tasktext.h"
#include "tests/app/cli/helpreader.h"
#include "tests/testmain.h"

#include <QDir>
#include <QJsonArray>

using namespace app;
using namespace tests;
using sop::PlanKey;
using sop::PlanObject;

namespace {

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
    QJsonObject step{
        {QStringLiteral("text"), QStringLiteral("a")},
        {QStringLiteral("lines"),
         QJsonArray{with(PlanObject::ScriptLine, {{QStringLiteral("text"), QStringLiteral("b")}})}},
        {QStringLiteral("call_to_action"), with(PlanObject::CallToAction, {})},
        {QStringLiteral("variants"),
         with(PlanObject::Variants,
              {{QStringLiteral("by"), QStringLiteral("random")},
               {QStringLiteral("of"),
                QJsonArray{with(PlanObject::Variant, {{QStringLiteral("text"), QStringLiteral("c")}})}}})}};
    if (object != PlanObject::Step || key != QLatin1String("after_minutes"))
        step.insert(QStringLiteral("time"), QStringLiteral("10:00"));
    return with(PlanObject::Plan, {{QStringLiteral("name"), QStringLiteral("p")},
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
    const QStringList problems =
        (read.error().detail.isEmpty() ? read.error().message : read.error().detail).split(QLatin1Char('\n'));
    for (const QString &problem : problems) {
        if (problem.section(QLatin1Char(':'), 0, 0).endsWith(key))
            return problem;
    }
    return {};
}

constexpr PlanObject planObjects[]{
    PlanObject::Plan, PlanObject::Audience,   PlanObject::Anchor,   PlanObject::Reentry, PlanObject::Guards,
    PlanObject::Step, PlanObject::ScriptLine, PlanObject::Variants, PlanObject::Variant, PlanObject::CallToAction};

} // namespace

class TstHelpPlans : public QObject
{
    Q_OBJECT

private slots:
    void plansNameEveryWord();
    void examplesOfPlansAreValid();
    void keysOfPlansAreTheOnesThatAreRead();
    void rangesOfPlansAreTheOnesThatHold();
};

void TstHelpPlans::plansNameEveryWord()
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

void TstHelpPlans::examplesOfPlansAreValid()
{
    const QString example = jsonOf("plans").value(QStringLiteral("example")).toString();
    const auto plan = sop::planFromJson(example.toUtf8());
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    QCOMPARE(plan->steps.size(), std::size_t(2));
    QVERIFY(textOf("plans").simplified().contains(example.simplified()));
}

void TstHelpPlans::keysOfPlansAreTheOnesThatAreRead()
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

void TstHelpPlans::rangesOfPlansAreTheOnesThatHold()
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

SIYU_TEST(TstHelpPlans, "tst_helpplans")
#include "tst_helpplans.moc"
