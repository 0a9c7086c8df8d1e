#include "app/segments/ruleforms.h"

#include "app/segments/ruletests.h"

namespace app {

namespace {

template <class T>
QStringList namesOf(RuleWords<T> words)
{
    QStringList names;
    for (const RuleWord<T> &word : words)
        names << QString::fromUtf8(word.name);
    return names;
}

RuleKeyInfo infoOf(const RuleKey &key)
{
    return {{QString::fromLatin1(key.key)}, key.form, key.meaning, {}, key.isAvailable};
}

/// Lists the keys of a test, as the table of tests names them (TestMapping).
class TestKeys final : public CompleteTest
{
public:
    RuleKeyInfos keys;
    bool hasWindow = false;

    template <std::size_t N, class T>
    const RuleKey &oneOf(const std::array<RuleKey, N> &all, T &chosen, bool = true)
    {
        for (const RuleKey &key : all)
            add(key);
        return all[static_cast<std::size_t>(chosen)];
    }

    void name(storage::NamedThing, RuleName &) {}
    void names(const RuleKey &key, storage::NamedThing, RuleNames &, RuleList) { add(key); }
    void texts(const RuleKey &key, QStringList &) { add(key); }
    void scores(const RuleKey &key, std::vector<int> &) { add(key); }
    void flag(const RuleKey &key, std::optional<bool> &) { add(key); }
    void compares(const RuleKey &key, std::vector<RuleCompare> &) { add(key); }
    void measures(const RuleKey &key, std::vector<MeasureTest> &)
    {
        keys.push_back({namesOf(ruleMeasures()), key.form, key.meaning, {}});
    }
    void window(RuleWindow &) { hasWindow = true; }
    void field(std::span<const RuleKey> all, FieldTest &)
    {
        for (const RuleKey &key : all)
            add(key);
    }
    template <class Map>
    void object(const RuleKey &key, const RuleKeyInfos &(*)(), Map &&)
    {
        add(key);
    }

    template <class T>
    void words(const RuleKey &key, std::vector<T> &, RuleWords<T> words, RuleList)
    {
        add(key).words = namesOf(words);
    }
    template <class T>
    void word(const RuleKey &key, T &, RuleWords<T> words)
    {
        add(key).words = namesOf(words);
    }
    template <class T>
    void requiredWord(const RuleKey &key, T &, RuleWords<T> words)
    {
        add(key).words = namesOf(words);
    }
    template <class T>
    void wordOrDefault(const RuleKey &key, T &, RuleWords<T> words, T)
    {
        add(key).words = namesOf(words);
    }
    template <class T>
    void optionalWord(const RuleKey &key, std::optional<T> &, RuleWords<T> words)
    {
        add(key).words = namesOf(words);
    }

private:
    RuleKeyInfo &add(const RuleKey &key)
    {
        for (RuleKeyInfo &known : keys) {
            if (known.keys.constFirst() == QLatin1String(key.key))
                return known;
        }
        keys.push_back(infoOf(key));
        return keys.back();
    }
};

} // namespace

const RuleKeyInfos &ruleCombinators()
{
    static const RuleKeyInfos keys{
        infoOf({"all", "[RULE, …]", QT_TRANSLATE_NOOP("Text", "every rule matches; an empty list matches everyone")}),
        infoOf({"any", "[RULE, …]", QT_TRANSLATE_NOOP("Text", "at least one rule matches")}),
        infoOf({"not", "RULE", QT_TRANSLATE_NOOP("Text", "the rule does not match")})};
    return keys;
}

const std::vector<RuleTestInfo> &ruleTests()
{
    static const std::vector<RuleTestInfo> tests = [] {
        std::vector<RuleTestInfo> all;
        forEachKindOfTest([&all]<class Test>(std::type_identity<Test>) {
            constexpr RuleTestText text = TestMapping<Test>::text;
            TestKeys io;
            Test test;
            TestMapping<Test>::map(io, test);
            all.push_back({text.key, text.example, text.meaning, std::move(io.keys), io.hasWindow});
        });
        return all;
    }();
    return tests;
}

const RuleKeyInfos &ruleWindowKeys()
{
    static const RuleKeyInfos keys{infoOf(ruleWithinDaysKey), infoOf(ruleFromKey), infoOf(ruleToKey)};
    return keys;
}

const RuleKeyInfos &rfmKeys()
{
    static const RuleKeyInfos keys = [] {
        TestKeys io;
        LayerTest test;
        for (const LayerTest::Layer layer : {LayerTest::Layer::RfmScores, LayerTest::Layer::RfmClass}) {
            test.layer = layer;
            TestMapping<LayerTest>::mapRfm(io, test);
        }
        return io.keys;
    }();
    return keys;
}

QStringList namesOf(const RuleKeyInfos &keys)
{
    QStringList names;
    for (const RuleKeyInfo &key : keys)
        names << key.keys;
    return names;
}

QStringList keysOfRuleTest(const QString &test)
{
    for (const RuleTestInfo &info : ruleTests()) {
        if (test == QLatin1String(info.key))
            return info.hasWindow ? namesOf(info.keys) + namesOf(ruleWindowKeys()) : namesOf(info.keys);
    }
    return {};
}

} // namespace app
