#include "app/segments/rulereader.h"

#include "app/segments/testreader.h"
#include "app/text.h"

namespace app {

namespace {

/// all, any, not and the keys of the tests.
const QStringList &ruleKeys()
{
    static const QStringList keys = [] {
        QStringList all = namesOf(ruleCombinators());
        for (const RuleTestInfo &test : ruleTests())
            all << QString::fromLatin1(test.key);
        return all;
    }();
    return keys;
}

QString ruleRemedy()
{
    return Text::tr("Write an object with one of these keys: %1.").arg(ruleKeys().join(QLatin1String(", ")));
}

/// An empty test of the kind with this key.
std::optional<RuleTest> testNamed(const QString &key)
{
    std::optional<RuleTest> test;
    forEachKindOfTest([&]<class Test>(std::type_identity<Test>) {
        if (key == QLatin1String(TestMapping<Test>::text.key))
            test = Test();
    });
    return test;
}

} // namespace

Rule RuleReader::read(const QJsonValue &json, const QString &path, int depth)
{
    Rule rule;
    if (!json.isObject()) {
        m_values.reportValue(path, json, ruleRemedy());
        return rule;
    }
    if (depth > deepestRule) { // deeper is a mistake, and recursion stays shallow
        m_values.report(path, Text::tr("Rules can be nested at most %1 levels deep. Use fewer levels of all, any and "
                                       "not.")
                                  .arg(deepestRule));
        return rule;
    }
    const QJsonObject object = json.toObject();
    for (const auto &[key, kind] :
         {std::pair(QStringLiteral("all"), Rule::Kind::All), std::pair(QStringLiteral("any"), Rule::Kind::Any),
          std::pair(QStringLiteral("not"), Rule::Kind::Not)}) {
        if (!object.contains(key))
            continue;
        checkSingle(object, path, key);
        rule.kind = kind;
        readParts(object, key, RuleValueReader::keyed(path, key), depth, rule);
        return rule;
    }
    rule.kind = Rule::Kind::Test;
    rule.test = readTest(object, path);
    return rule;
}

void RuleReader::readParts(const QJsonObject &object, const QString &key, const QString &path, int depth, Rule &rule)
{
    if (rule.kind == Rule::Kind::Not) {
        rule.parts.push_back(read(object.value(key), path, depth + 1));
        return;
    }
    const QJsonArray parts =
        m_values.list(object.value(key), path, Text::tr("Write a list of rules in square brackets [ ]."));
    if (rule.kind == Rule::Kind::Any && object.value(key).isArray() && parts.isEmpty() && m_values.isStrict())
        m_values.report(path, Text::tr("The list is empty, so no customer would match. Add a rule."));
    for (qsizetype i = 0; i < parts.size(); ++i)
        rule.parts.push_back(read(parts.at(i), RuleValueReader::indexed(path, i), depth + 1));
}

RuleTest RuleReader::readTest(const QJsonObject &object, const QString &path)
{
    for (const RuleTestInfo &info : ruleTests()) {
        const QString key = QString::fromLatin1(info.key);
        if (!object.contains(key))
            continue;
        RuleTest test = *testNamed(key);
        const QStringList known = keysOfRuleTest(key);
        if (std::holds_alternative<FieldTest>(test)) { // its keys stand in the rule itself
            TestReader reader(m_values, object, path, known);
            mapTest(reader, test);
        } else {
            checkSingle(object, path, key);
            TestReader reader(m_values, object.value(key), RuleValueReader::keyed(path, key), known);
            mapTest(reader, test);
        }
        return test;
    }
    m_values.reportValue(path, object, ruleRemedy());
    return {};
}

void RuleReader::checkSingle(const QJsonObject &object, const QString &path, const QString &key)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key() == key)
            continue;
        m_values.report(RuleValueReader::keyed(path, entry.key()),
                        ruleKeys().contains(entry.key())
                            ? Text::tr("A rule has only one of these keys. To combine both conditions, write {\"all\": "
                                       "[{\"%1\": …}, {\"%2\": …}]}.")
                                  .arg(key, entry.key())
                            : Text::tr("Unknown key. Remove it: \"%1\" must be the only key here.").arg(key));
    }
}

} // namespace app
