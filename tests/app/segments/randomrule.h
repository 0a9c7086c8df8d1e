#pragma once

#include "app/segments/rulecodec.h"
#include "app/segments/ruletests.h"

#include <map>
#include <random>

namespace tests {

/// Fills the members that the table of tests names with random valid values, so that a test added to the table is
/// generated without further code. Lists are in the order in which a rule is read.
class RandomTest final
{
public:
    RandomTest(std::mt19937 &random, app::RuleForm form) : m_random(random), m_form(form) {}

    /// False if keys were chosen that do not go together: try again.
    bool isValid() const { return m_isValid; }

    /// Whether the key is there: decided once.
    bool has(const char *key) { return m_given.try_emplace(key, oneIn(2)).first->second; }
    void check(bool isValid, const char *) { m_isValid = m_isValid && isValid; }
    void choose(const char *key, bool &isThere) { isThere = has(key); }
    template <std::size_t N, class T>
    const app::RuleKey &oneOf(const std::array<app::RuleKey, N> &keys, T &chosen, bool = true)
    {
        const std::size_t place = std::size_t(below(int(N)));
        chosen = static_cast<T>(place);
        m_given[keys[place].key] = true;
        return keys[place];
    }

    void name(storage::NamedThing, app::RuleName &name) { name = randomName(); }
    void names(const app::RuleKey &key, storage::NamedThing, app::RuleNames &names, app::RuleList use)
    {
        for (int i = count(key, use); i > 0; --i)
            names.push_back(randomName());
    }
    void texts(const app::RuleKey &key, QStringList &texts)
    {
        for (int i = count(key, app::RuleList::Filter); i > 0; --i)
            texts << text();
    }
    void scores(const app::RuleKey &key, std::vector<int> &scores)
    {
        for (int i = count(key, app::RuleList::Filter); i > 0; --i)
            scores.push_back(1 + below(5));
    }
    void flag(const app::RuleKey &key, std::optional<bool> &flag)
    {
        if (has(key.key))
            flag = oneIn(2);
    }
    void compares(const app::RuleKey &key, std::vector<app::RuleCompare> &compares)
    {
        if (has(key.key))
            compares = randomCompares(app::RuleValueKind::Number, app::measureOps());
    }
    void measures(const app::RuleKey &, std::vector<app::MeasureTest> &measures);
    void window(app::RuleWindow &window);
    void field(std::span<const app::RuleKey>, app::FieldTest &test);

    template <class T>
    void words(const app::RuleKey &key, std::vector<T> &values, app::RuleWords<T> words, app::RuleList use)
    {
        for (int i = count(key, use); i > 0; --i)
            values.push_back(randomWord(words));
    }
    template <class T>
    void word(const app::RuleKey &, T &value, app::RuleWords<T> words)
    {
        value = randomWord(words);
    }
    template <class T>
    void requiredWord(const app::RuleKey &, T &value, app::RuleWords<T> words)
    {
        value = randomWord(words);
    }
    template <class T>
    void wordOrDefault(const app::RuleKey &, T &value, app::RuleWords<T> words, T)
    {
        value = randomWord(words);
    }
    template <class T>
    void optionalWord(const app::RuleKey &key, std::optional<T> &value, app::RuleWords<T> words)
    {
        if (has(key.key))
            value = randomWord(words);
    }
    template <class Map>
    void object(const app::RuleKey &, const app::RuleKeyInfos &(*)(), Map &&map)
    {
        map(*this);
    }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    bool oneIn(int n) { return below(n) == 0; }
    int count(const app::RuleKey &key, app::RuleList use)
    {
        if (use == app::RuleList::OrEmpty)
            return below(3);
        return use == app::RuleList::Required || has(key.key) ? 1 + below(3) : 0;
    }
    template <class T>
    T randomWord(app::RuleWords<T> words)
    {
        return words[std::size_t(below(int(words.size())))].value;
    }
    QString text();
    app::RuleName randomName();
    storage::LocalDay day() { return storage::LocalDay(19'000 + below(2'000)); }
    std::int64_t number(app::RuleValueKind kind, app::RuleField field);
    app::RuleCompare compare(app::RuleOp op, app::RuleValueKind kind, app::RuleField field);
    /// Of one or two ops, in the order of their words.
    std::vector<app::RuleCompare> randomCompares(app::RuleValueKind kind, std::span<const app::RuleOp> ops);

    std::mt19937 &m_random;
    app::RuleForm m_form;
    std::map<std::string, bool> m_given;
    bool m_isValid = true;
};

/// A random rule with at most `depth` levels of all, any and not.
app::Rule randomRule(std::mt19937 &random, app::RuleForm form, int depth);

} // namespace tests
