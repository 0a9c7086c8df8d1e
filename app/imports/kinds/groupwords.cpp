#include "app/imports/kinds/groupwords.h"

#include "app/imports/recordkind.h"
#include "app/text.h"
#include "storage/text/cell.h"

#include <array>

namespace app {

namespace {

constexpr std::array roleWords{QT_TRANSLATE_NOOP("Text", "Member"),    QT_TRANSLATE_NOOP("Text", "Assistant"),
                               QT_TRANSLATE_NOOP("Text", "Companion"), QT_TRANSLATE_NOOP("Text", "Expert"),
                               QT_TRANSLATE_NOOP("Text", "KOL"),       QT_TRANSLATE_NOOP("Text", "Helper")};
constexpr std::array sceneNames{"invited", "link", "qr"};
constexpr std::array sceneWords{QT_TRANSLATE_NOOP("Text", "Invited"), QT_TRANSLATE_NOOP("Text", "Link"),
                                QT_TRANSLATE_NOOP("Text", "QR code")};
static_assert(roleWords.size() == groupRoleCount);

/// The words for roles in files are those of the import.
std::span<const Choice> roleChoices()
{
    const RecordKind *kind = findRecordKind(QStringLiteral("group-members"));
    return kind->fields[std::size_t(kind->fieldOf("role"))].choices;
}

} // namespace

QString groupRoleName(int role)
{
    for (const Choice &choice : roleChoices()) {
        if (choice.value == role)
            return QString::fromUtf8(choice.words).section(QLatin1Char('|'), 0, 0);
    }
    return QString::number(role);
}

QString groupRoleWord(int role)
{
    return role >= 0 && role < groupRoleCount ? Text::tr(roleWords[std::size_t(role)]) : QString::number(role);
}

std::optional<int> groupRoleFromText(const QString &text)
{
    const QString wanted = text.trimmed();
    for (const Choice &choice : roleChoices()) {
        if (QString::fromUtf8(choice.words).split(QLatin1Char('|')).contains(wanted, Qt::CaseInsensitive))
            return choice.value;
    }
    return std::nullopt;
}

QString joinSceneName(std::optional<int> scene)
{
    return scene && *scene >= 1 && *scene <= int(sceneNames.size())
               ? QString::fromLatin1(sceneNames[std::size_t(*scene - 1)])
               : QString();
}

QString joinSceneWord(std::optional<int> scene)
{
    return scene && *scene >= 1 && *scene <= int(sceneWords.size()) ? Text::tr(sceneWords[std::size_t(*scene - 1)])
                                                                    : QString();
}

QString leftName(const storage::GroupMember &member)
{
    if (!member.hasLeft())
        return {};
    return !member.leftKind        ? QStringLiteral("unknown")
           : *member.leftKind == 1 ? QStringLiteral("removed")
                                   : QStringLiteral("left");
}

QString leftWord(const storage::GroupMember &member)
{
    if (!member.hasLeft())
        return {};
    return !member.leftKind        ? Text::tr("reason unknown")
           : *member.leftKind == 1 ? Text::tr("removed")
                                   : Text::tr("left");
}

QString groupTagsFromText(const QString &text)
{
    const std::string utf8 = text.toStdString();
    std::vector<std::string_view> names;
    storage::splitMany(utf8, names);
    QStringList tags;
    for (const std::string_view name : names)
        tags << QString::fromUtf8(name.data(), qsizetype(name.size()));
    tags.removeAll(QString());
    tags.removeDuplicates();
    return tags.join(QLatin1String("; "));
}

QStringList groupTags(const QString &kept)
{
    return kept.split(QLatin1String("; "), Qt::SkipEmptyParts);
}

} // namespace app
