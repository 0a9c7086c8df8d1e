#include "app/sop/workcalendar.h"

#include "app/jsontext.h"
#include "app/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app {

using storage::LocalDay;

namespace {

tl::unexpected<Error> notACalendar(const QString &detail)
{
    return failure(ErrorKind::Invalid,
                   Text::tr("This is not a holiday calendar. Choose a year file from the holiday-cn project."), detail);
}

} // namespace

WorkCalendar::WorkCalendar()
{
    loadBundled();
}

void WorkCalendar::loadBundled()
{
    QFile file(QStringLiteral(":/calendar/holidays.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(','));
        const auto day = cells.size() == 4 ? storage::parseIsoDay(cells[1]) : std::nullopt;
        if (!day)
            continue;
        const int year = cells[0].toInt();
        m_entries.push_back({*day, year, cells[2] == QLatin1String("off"), cells[3]});
        if (m_years.empty() || m_years.back() != year)
            m_years.push_back(year);
    }
    sort();
}

Result<WorkCalendar::Year> WorkCalendar::readYear(const QByteArray &json)
{
    const auto document = parseJson(json);
    if (!document)
        return notACalendar(document.error().message);
    const QJsonObject root = document->object();
    Year year;
    year.year = root[QLatin1String("year")].toInt();
    if (year.year < 1949 || year.year > 9999 || !root[QLatin1String("days")].isArray())
        return notACalendar(QString::fromUtf8(document->toJson(QJsonDocument::Compact)).left(60));
    const QJsonArray days = root[QLatin1String("days")].toArray();
    for (const QJsonValue &value : days) {
        const QJsonObject object = value.toObject();
        const auto day = storage::parseIsoDay(object[QLatin1String("date")].toString());
        const QJsonValue off = object[QLatin1String("isOffDay")];
        if (!day || !off.isBool())
            return notACalendar(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
        year.days.push_back({*day, off.toBool(), object[QLatin1String("name")].toString()});
    }
    return year;
}

void WorkCalendar::overlay(const Year &year)
{
    std::erase_if(m_entries, [&year](const Entry &entry) { return entry.year == year.year; });
    std::erase(m_years, year.year);
    for (const SpecialDay &day : year.days) {
        std::erase_if(m_entries, [&day](const Entry &entry) { return entry.day == day.day; });
        m_entries.push_back({day.day, year.year, day.off, day.name});
    }
    if (!year.days.empty())
        m_years.insert(std::upper_bound(m_years.begin(), m_years.end(), year.year), year.year);
    sort();
}

void WorkCalendar::sort()
{
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.day < b.day; });
}

const WorkCalendar::Entry *WorkCalendar::find(LocalDay day) const
{
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), day,
                                        [](const Entry &entry, LocalDay wanted) { return entry.day < wanted; });
    return found != m_entries.end() && found->day == day ? &*found : nullptr;
}

WorkCalendar::Kind WorkCalendar::kindOf(LocalDay day) const
{
    if (const Entry *entry = find(day))
        return entry->off ? Kind::Holiday : Kind::AdjustedWorkday;
    return storage::isoWeekday(day) >= 6 ? Kind::Weekend : Kind::Workday;
}

QString WorkCalendar::nameOf(LocalDay day) const
{
    const Entry *entry = find(day);
    return entry ? entry->name : QString();
}

bool WorkCalendar::isWorkday(LocalDay day) const
{
    const Kind kind = kindOf(day);
    return kind == Kind::Workday || kind == Kind::AdjustedWorkday;
}

bool WorkCalendar::isKnownYear(int year) const
{
    return std::binary_search(m_years.begin(), m_years.end(), year);
}

std::vector<int> WorkCalendar::unknownYears(storage::LocalDay from, storage::LocalDay to) const
{
    std::vector<int> years;
    for (int year = storage::civilFromDay(from).year; year <= storage::civilFromDay(to).year; ++year) {
        if (!isKnownYear(year))
            years.push_back(year);
    }
    return years;
}

QString unknownYearsText(const std::vector<int> &years)
{
    if (years.empty())
        return {};
    QStringList list;
    for (const int year : years)
        list << QString::number(year);
    return Text::tr("Public holidays for %1 are not known; only weekends count as days off.")
        .arg(list.join(QLatin1String(", ")));
}

LocalDay WorkCalendar::nextWorkday(LocalDay day) const
{
    do
        ++day;
    while (!isWorkday(day));
    return day;
}

int WorkCalendar::workingDays(LocalDay from, LocalDay to) const
{
    int count = 0;
    for (LocalDay day = from; day <= to; ++day)
        count += isWorkday(day);
    return count;
}

} // namespace app
