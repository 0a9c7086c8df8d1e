#include "app/sop/icalendar.h"

#include "app/sop/targetwords.h"
#include "app/text.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <map>

namespace app::sop {

namespace {

QByteArray stamp(storage::UtcMs at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

QByteArray escaped(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char(';'), QLatin1String("\\;"));
    text.replace(QLatin1Char(','), QLatin1String("\\,"));
    text.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    return text.toUtf8();
}

/// Folds lines after 75 octets, never inside a character.
void addLine(QByteArray &calendar, QByteArray line)
{
    while (line.size() > 75) {
        qsizetype end = 75;
        while ((line[end] & 0xC0) == 0x80)
            --end;
        calendar += line.left(end) + "\r\n";
        line = ' ' + line.mid(end);
    }
    calendar += line + "\r\n";
}

} // namespace

QByteArray toICalendar(const std::vector<PlannedTouch> &touches, const storage::TeamZone &zone)
{
    std::map<std::tuple<storage::UtcMs, QString, int, QString, TargetKind>, QStringList> events;
    for (const PlannedTouch &touch : touches) {
        if (touch.state != QLatin1String("blocked") && touch.state != QLatin1String("not_applicable") &&
            touch.state != QLatin1String("skipped")) {
            if (QStringList &names = events[{touch.at, touch.plan, touch.step, touch.staff, touch.targetKind}];
                touch.targetKind == TargetKind::Customer || !names.contains(touch.to))
                names.append(touch.to); // two lines of a script at one time are for one group
        }
    }
    QByteArray calendar;
    addLine(calendar, "BEGIN:VCALENDAR");
    addLine(calendar, "VERSION:2.0");
    addLine(calendar, "PRODID:-//SiyuDesk//SOP//EN");
    addLine(calendar, "X-WR-TIMEZONE:" + zone.id());
    for (const auto &[key, people] : events) {
        const auto &[at, plan, step, staff, kind] = key;
        const QByteArray name = QStringLiteral("%1|%2|%3|%4").arg(at).arg(plan).arg(step).arg(staff).toUtf8();
        addLine(calendar, "BEGIN:VEVENT");
        addLine(calendar, "UID:" + QCryptographicHash::hash(name, QCryptographicHash::Sha1).toHex() + "@siyudesk");
        addLine(calendar, "DTSTAMP:" + stamp(at));
        addLine(calendar, "DTSTART:" + stamp(at));
        addLine(calendar, "DURATION:PT30M");
        addLine(calendar,
                "SUMMARY:" + escaped(Text::tr("%1, step %2: %3 %4")
                                         .arg(plan, QString::number(step), targetsText(kind, int(people.size())), staff)
                                         .trimmed()));
        addLine(calendar, "DESCRIPTION:" + escaped(people.mid(0, 50).join(QLatin1Char('\n'))));
        addLine(calendar, "END:VEVENT");
    }
    addLine(calendar, "END:VCALENDAR");
    return calendar;
}

} // namespace app::sop
