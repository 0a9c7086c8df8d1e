#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace app::sop {

/// Words of a JSON form and their values, in the order offered to the user.
template <class T>
using Words = std::vector<std::pair<QLatin1String, T>>;

/// Reads one JSON object key by key and collects problems with their path ("steps[2].time") and the remedy.
/// finish() reports keys that were never read.
class PlanReader final
{
public:
    PlanReader(const QJsonObject &object, const QString &path, QStringList &problems)
        : m_object(object), m_path(path), m_problems(problems)
    {
    }

    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    QJsonValue take(const char *key);
    /// Whether the object has the key, but nothing has read it yet.
    bool isUnread(const char *key) const { return has(key) && !m_taken.contains(QLatin1String(key)); }
    QString pathOf(const char *key) const;
    void report(const char *key, const QString &problem);

    QString text(const char *key);
    QStringList texts(const char *key);
    std::optional<int> integer(const char *key, int least, int most);
    std::optional<int> timeOfDay(const char *key);
    std::optional<QJsonObject> object(const char *key);
    /// Numbers of an array, each from `least` to `most`.
    std::vector<int> integers(const char *key, int least, int most);
    /// Calls `each` for every object of an array.
    void objects(const char *key, const std::function<void(PlanReader &)> &each);

    template <class T>
    std::optional<T> word(const char *key, const Words<T> &words)
    {
        if (!has(key))
            return std::nullopt;
        const QJsonValue value = take(key);
        QStringList known;
        for (const auto &[name, meaning] : words) {
            if (value.isString() && value.toString() == name)
                return meaning;
            known.append(QString(name));
        }
        reportWord(key, value, known);
        return std::nullopt;
    }

    QStringList &problems() { return m_problems; }
    const QString &path() const { return m_path; }
    void finish();

private:
    void reportWord(const char *key, const QJsonValue &value, const QStringList &known);

    const QJsonObject m_object;
    QString m_path;
    QStringList &m_problems;
    QSet<QString> m_taken;
};

/// Minutes of the day from "HH:MM"; empty if the text is not a time.
std::optional<int> minuteOfDay(const QString &text);
QString timeText(int minute);

template <class T>
QString wordOf(const Words<T> &words, T meaning)
{
    for (const auto &[name, value] : words) {
        if (value == meaning)
            return QString(name);
    }
    return {};
}

} // namespace app::sop
