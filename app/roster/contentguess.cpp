#include "app/roster/contentguess.h"

#include "storage/text/cell.h"
#include "storage/text/phone.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {

using storage::CustomerText;
using storage::IdentityKind;

namespace {

constexpr int valuesNeeded = 3; ///< fewer are not enough, unless the file has no more rows
constexpr int percentNeeded = 80;

bool isPhone(const QString &value)
{
    return storage::parsePhone(value.toStdString()).kind == storage::Phone::Kind::Valid;
}

bool isEmail(const QString &value)
{
    static const QRegularExpression form(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[A-Za-z]{2,}$"));
    return form.match(value).hasMatch();
}

/// external_userid of WeCom: wm… for WeChat users, wo… for WeCom users.
bool isExternalUserId(const QString &value)
{
    static const QRegularExpression form(QStringLiteral("^w[mo][A-Za-z0-9_-]{18,}$"));
    return form.match(value).hasMatch();
}

bool isGender(const QString &value)
{
    return value == QStringLiteral("男") || value == QStringLiteral("女");
}

/// Names of team members look like names of customers.
bool isStaffHeader(const QString &header)
{
    static const QRegularExpression words(
        QStringLiteral(
            "员工|成员|客服|导购|顾问|销售|店长|店员|跟进|归属|所属|负责|添加|邀请|推荐|分销|操作|创建|staff|owner|"
            "user|by$"),
        QRegularExpression::CaseInsensitiveOption);
    return header.contains(words);
}

/// Two to four Han characters, the length of most Chinese names.
bool isName(const QString &value)
{
    return value.size() >= 2 && value.size() <= 4 &&
           std::all_of(value.begin(), value.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

struct Guess
{
    bool (*fits)(const QString &);
    CustomerTarget target;
};

const std::vector<Guess> &guesses()
{
    static const std::vector<Guess> list{
        {isPhone, {CustomerField::Phone, CustomerText::Name, IdentityKind::Shop, {}}},
        {isEmail, {CustomerField::Identity, CustomerText::Name, IdentityKind::Email, {}}},
        {isExternalUserId, {CustomerField::Identity, CustomerText::Name, IdentityKind::ExternalUserId, {}}},
        {isGender, {CustomerField::Gender, CustomerText::Name, IdentityKind::Shop, {}}},
        {isName, {CustomerField::Text, CustomerText::Name, IdentityKind::Shop, {}}}};
    return list;
}

bool holds(const std::vector<QStringList> &rows, int column, bool (*fits)(const QString &))
{
    int given = 0, fitting = 0;
    for (const QStringList &row : rows) {
        const QString value = row.value(column).trimmed();
        if (value.isEmpty() || storage::isEmptyMark(value.toStdString()))
            continue;
        ++given;
        fitting += fits(value);
    }
    const int needed = std::min(valuesNeeded, int(rows.size()));
    return given >= std::max(1, needed) && fitting * 100 >= given * percentNeeded;
}

/// A nickname or remark also counts as a name.
bool hasTarget(const CustomerMapping &mapping, const CustomerTarget &target)
{
    return std::any_of(
        mapping.columns.begin(), mapping.columns.end(), [&target](const CustomerMapping::Column &column) {
            const bool isName = target.field == CustomerField::Text && target.text == CustomerText::Name;
            const bool sameText = column.target.field != CustomerField::Text || column.target.text == target.text ||
                                  (isName && (column.target.text == CustomerText::Nickname ||
                                              column.target.text == CustomerText::Remark));
            const bool sameIdentity =
                column.target.field != CustomerField::Identity || column.target.identity == target.identity;
            return column.target.field == target.field && sameText && sameIdentity;
        });
}

/// Words of two to four characters alone are no evidence of names: a header or the content of another column must
/// show that the table is about people.
void dropLoneName(CustomerMapping &mapping, const QStringList &headers)
{
    if (mapping.columns.size() != 1 || mapping.guessed.size() != 1 ||
        mapping.columns.front().target.field != CustomerField::Text)
        return;
    mapping.unmapped << headers.at(mapping.guessed.front());
    mapping.columns.clear();
    mapping.guessed.clear();
}

} // namespace

void guessByContent(CustomerMapping &mapping, const QStringList &headers, const std::vector<QStringList> &rows)
{
    for (int column = 0; column < headers.size(); ++column) {
        const bool isMapped = std::any_of(mapping.columns.begin(), mapping.columns.end(),
                                          [column](const auto &one) { return one.column == column; });
        if (isMapped)
            continue;
        for (const Guess &guess : guesses()) {
            if (hasTarget(mapping, guess.target) || !holds(rows, column, guess.fits) ||
                (guess.fits == isName && isStaffHeader(headers.at(column))))
                continue;
            mapping.columns.push_back({column, guess.target});
            mapping.guessed.push_back(column);
            mapping.unmapped.removeOne(headers.at(column));
            break;
        }
    }
    dropLoneName(mapping, headers);
}

} // namespace app
