#pragma once

#include "app/segments/rulevaluereader.h"

namespace app {

/// Fills the struct of one test from JSON, as the table of tests says (TestMapping). Used by RuleReader only.
class TestReader final
{
public:
    /// `body` is the value of the test's key. With `known`, it must be an object of these keys.
    TestReader(RuleValueReader &values, const QJsonValue &body, const QString &path, const QStringList &known);

    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    void check(bool isValid, const char *problem);
    void choose(const char *key, bool &isThere) { isThere = has(key); }

    /// Exactly one of the keys, or at most one if none `isNeeded`: the chosen value is its place.
    template <std::size_t N, class T>
    const RuleKey &oneOf(const std::array<RuleKey, N> &keys, T &chosen, bool isNeeded = true)
    {
        const std::size_t place = placeOf(keys, isNeeded);
        chosen = static_cast<T>(place);
        return keys[place];
    }

    void name(storage::NamedThing, RuleName &name) { name = m_values.name(m_body, m_path); }
    void names(const RuleKey &key, storage::NamedThing, RuleNames &names, RuleList use);
    void texts(const RuleKey &key, QStringList &texts);
    void scores(const RuleKey &key, std::vector<int> &scores);
    void flag(const RuleKey &key, std::optional<bool> &flag);
    void compares(const RuleKey &key, std::vector<RuleCompare> &compares);
    void measures(const RuleKey &key, std::vector<MeasureTest> &measures);
    void window(RuleWindow &window);
    void field(std::span<const RuleKey> keys, FieldTest &test);

    template <class T>
    void words(const RuleKey &key, std::vector<T> &found, RuleWords<T> words, RuleList use)
    {
        if (!has(key.key))
            return;
        found = m_values.words(valueOf(key.key), pathOf(key.key), words);
        checkEmpty(key, use);
    }
    template <class T>
    void word(const RuleKey &key, T &value, RuleWords<T> words)
    {
        if (has(key.key))
            requiredWord(key, value, words);
    }
    template <class T>
    void requiredWord(const RuleKey &key, T &value, RuleWords<T> words)
    {
        if (m_isObject)
            value = m_values.word(valueOf(key.key), pathOf(key.key), words).value_or(value);
    }
    template <class T>
    void wordOrDefault(const RuleKey &key, T &value, RuleWords<T> words, T)
    {
        word(key, value, words);
    }
    template <class T>
    void optionalWord(const RuleKey &key, std::optional<T> &value, RuleWords<T> words)
    {
        if (has(key.key))
            value = m_values.word(valueOf(key.key), pathOf(key.key), words);
    }
    /// An object within the test's.
    template <class Map>
    void object(const RuleKey &key, const RuleKeyInfos &(*known)(), Map &&map)
    {
        if (!has(key.key))
            return;
        TestReader inner(m_values, valueOf(key.key), pathOf(key.key), namesOf(known()));
        map(inner);
    }

private:
    std::size_t placeOf(std::span<const RuleKey> keys, bool isNeeded);
    /// Reports an empty list where it matches no one or has no effect.
    void checkEmpty(const RuleKey &key, RuleList use);
    void operation(const RuleFieldInfo &info, FieldTest &test);
    const RuleFieldInfo *fieldInfo(const QString &name);
    QJsonValue valueOf(const char *key) const { return m_object.value(QLatin1String(key)); }
    QString pathOf(const char *key) const { return RuleValueReader::keyed(m_path, QLatin1String(key)); }

    RuleValueReader &m_values;
    QJsonValue m_body;
    QString m_path;
    QJsonObject m_object; ///< empty if the body should be an object and is none
    bool m_isObject = false;
    bool m_hasUnknownKeys = false;
};

} // namespace app
