#include "app/sop/planreader.h"

#include "app/jsontext.h"
#include "app/text.h"

namespace app::sop {

std::optional<int> minuteOfDay(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    if (parts.size() != 2 || parts[0].isEmpty() || parts[0].size() > 2 || parts[1].size() != 2)
        return std::nullopt;
    bool hoursOk = false, minutesOk = false;
    const int hours = parts[0].toInt(&hoursOk);
    const int minutes = parts[1].toInt(&minutesOk);
    if (!hoursOk || !minutesOk || hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return hours * 60 + minutes;
}

QString timeText(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString PlanReader::pathOf(const char *key) const
{
    return m_path.isEmpty() ? QString::fromLatin1(key) : m_path + QLatin1Char('.') + QLatin1String(key);
}

void PlanReader::report(const char *key, const QString &problem)
{
    m_problems.append(pathOf(key) + QStringLiteral(": ") + problem);
}

void PlanReader::reportWord(const char *key, const QJsonValue &value, const QStringList &known)
{
    report(key,
           Text::tr("%1 is not valid here. Use one of: %2.").arg(shownJson(value), known.join(QStringLiteral(", "))));
}

QJsonValue PlanReader::take(const char *key)
{
    m_taken.insert(QString::fromLatin1(key));
    return m_object.value(QLatin1String(key));
}

QString PlanReader::text(const char *key)
{
    if (!has(key))
        return {};
    const QJsonValue value = take(key);
    if (!value.isString() || value.toString().isEmpty())
        report(key, Text::tr("%1 is not text. Put it in quotation marks, or remove the key if it has no value.")
                        .arg(shownJson(value)));
    return value.toString();
}

QStringList PlanReader::texts(const char *key)
{
    QStringList list;
    if (!has(key))
        return list;
    const QJsonValue value = take(key);
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    if (!value.isArray() || array.isEmpty() || list.contains(QString()))
        report(key, Text::tr("Enter a list of names in quotation marks, such as [\"a\", \"b\"]."));
    return list;
}

std::optional<int> PlanReader::integer(const char *key, int least, int most)
{
    if (!has(key))
        return std::nullopt;
    const QJsonValue value = take(key);
    const double number = value.toDouble(1e18);
    if (!value.isDouble() || number < least || number > most || number != static_cast<int>(number)) {
        report(key, Text::tr("%1 is not a whole number from %2 to %3.").arg(shownJson(value)).arg(least).arg(most));
        return std::nullopt;
    }
    return static_cast<int>(number);
}

std::optional<int> PlanReader::timeOfDay(const char *key)
{
    if (!has(key))
        return std::nullopt;
    const QJsonValue value = take(key);
    const auto minute = minuteOfDay(value.toString());
    if (!minute)
        report(key, Text::tr("%1 is not a valid time. Use the format \"09:30\".").arg(shownJson(value)));
    return minute;
}

std::optional<QJsonObject> PlanReader::object(const char *key)
{
    if (!has(key))
        return std::nullopt;
    const QJsonValue value = take(key);
    if (!value.isObject()) {
        report(key, Text::tr("%1 is not an object. Write it in braces { }.").arg(shownJson(value)));
        return std::nullopt;
    }
    return value.toObject();
}

std::vector<int> PlanReader::integers(const char *key, int least, int most)
{
    std::vector<int> numbers;
    if (!has(key))
        return numbers;
    const QJsonValue value = take(key);
    bool good = value.isArray() && !value.toArray().isEmpty();
    for (const QJsonValue &item : value.toArray()) {
        const double number = item.toDouble(1e18);
        if (!item.isDouble() || number < least || number > most || number != static_cast<int>(number))
            good = false;
        else
            numbers.push_back(static_cast<int>(number));
    }
    if (!good)
        report(key, Text::tr("Enter a list of whole numbers from %1 to %2, such as [%1].").arg(least).arg(most));
    return numbers;
}

void PlanReader::objects(const char *key, const std::function<void(PlanReader &)> &each)
{
    if (!has(key))
        return;
    const QJsonValue value = take(key);
    if (!value.isArray()) {
        report(key, Text::tr("Enter a list in square brackets [ ]."));
        return;
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = QStringLiteral("%1[%2]").arg(pathOf(key)).arg(i);
        if (!array[i].isObject()) {
            m_problems.append(path + QStringLiteral(": ") +
                              Text::tr("%1 is not an object. Write it in braces { }.").arg(shownJson(array[i])));
            continue;
        }
        PlanReader reader(array[i].toObject(), path, m_problems);
        each(reader);
        reader.finish();
    }
}

void PlanReader::finish()
{
    // Of the form of a plan, but without effect so far.
    static const QSet<QString> later{QStringLiteral("group_rule"), QStringLiteral("attachments"),
                                     QStringLiteral("remind_hours")};
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_taken.contains(it.key()))
            report(it.key().toUtf8().constData(),
                   later.contains(it.key()) ? Text::tr("This version does not support this key yet. Remove it.")
                                            : Text::tr("Unknown key. Remove it or correct its spelling."));
    }
}

} // namespace app::sop
