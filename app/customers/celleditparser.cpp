#include "app/customers/celleditparser.h"

#include "app/fields/customerfieldinfo.h"
#include "app/fields/regions.h"
#include "app/segments/customfields.h"
#include "app/text.h"
#include "storage/customers/channelstore.h"
#include "storage/customers/customerstatus.h"
#include "storage/customers/customerstore.h"
#include "storage/team/staffstore.h"
#include "storage/text/cell.h"
#include "storage/text/datetime.h"
#include "storage/text/phone.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {

using storage::CustomerStatus;
using storage::IdentityKind;

namespace {

struct Word
{
    const char *text;
    std::int64_t code;
};

struct WordField
{
    const char *name;
    const char *column;
    std::vector<Word> words; ///< those offered first, one per code
};

const std::vector<WordField> &wordFields()
{
    constexpr auto active = std::int64_t(CustomerStatus::Active), listed = std::int64_t(CustomerStatus::Blacklisted);
    static const std::vector<WordField> fields{
        {"gender", "gender", {{"male", 1}, {"female", 2}, {"unknown", 0}, {"男", 1}, {"女", 2}, {"未知", 0}}},
        {"stage",
         "stage",
         {{"new", 1},
          {"nurture", 2},
          {"first_order", 3},
          {"repeat", 4},
          {"loyal", 5},
          {"dormant", 6},
          {"lost", 7},
          {"新客", 1},
          {"培育", 2},
          {"首单", 3},
          {"复购", 4},
          {"忠诚", 5},
          {"沉睡", 6},
          {"流失", 7}}},
        {"status", "status", {{"active", active}, {"blacklisted", listed}, {"正常", active}, {"黑名单", listed}}},
        {"blacklist",
         "status",
         {{"no", active}, {"yes", listed}, {"否", active}, {"是", listed}, {"0", active}, {"1", listed}}},
        {"do_not_contact", "do_not_contact", {{"yes", 1}, {"no", 0}, {"是", 1}, {"否", 0}, {"1", 1}, {"0", 0}}},
        // From article 13 of the Personal Information Protection Law.
        {"consent_basis",
         "consent_basis",
         {{"consent", 1},
          {"contract", 2},
          {"legal_duty", 3},
          {"published", 4},
          {"other", 5},
          {"同意", 1},
          {"合同", 2},
          {"法定义务", 3},
          {"已公开", 4},
          {"其他", 5}}},
    };
    return fields;
}

const WordField *wordField(const QString &name)
{
    for (const WordField &field : wordFields()) {
        if (name == QLatin1String(field.name))
            return &field;
    }
    return nullptr;
}

QStringList offered(const WordField &field)
{
    QStringList words;
    std::vector<std::int64_t> seen;
    for (const Word &word : field.words) {
        if (std::find(seen.begin(), seen.end(), word.code) != seen.end())
            continue;
        seen.push_back(word.code);
        words << QString::fromUtf8(word.text);
    }
    return words;
}

FieldEdit column(const char *name, FieldEdit::Value value)
{
    FieldEdit edit;
    edit.columns.push_back({name, std::move(value)});
    return edit;
}

/// An empty cell clears; columns that are never NULL are reset to their default.
FieldEdit clearedWord(const WordField &field)
{
    const QLatin1String target(field.column);
    if (target == QLatin1String("status"))
        return column(field.column, std::int64_t(CustomerStatus::Active));
    if (target == QLatin1String("do_not_contact"))
        return column(field.column, std::int64_t(0));
    return column(field.column, nullptr);
}

Result<FieldEdit> readWord(const WordField &field, const QString &text)
{
    if (text.isEmpty())
        return clearedWord(field);
    for (const Word &word : field.words) {
        if (text.compare(QString::fromUtf8(word.text), Qt::CaseInsensitive) == 0)
            return column(field.column, word.code);
    }
    return failure(ErrorKind::Invalid,
                   Text::tr("\"%1\" is not a valid %2. Available: %3.")
                       .arg(text, QString::fromLatin1(field.name), offered(field).join(QStringLiteral(", "))));
}

/// The IDs of staff or channels by name.
template <class Record>
std::unordered_map<QString, std::int64_t> byName(const std::vector<Record> &records)
{
    std::unordered_map<QString, std::int64_t> names;
    for (const Record &record : records)
        names.emplace(record.name, record.id.value);
    return names;
}

QStringList sortedNames(const std::unordered_map<QString, std::int64_t> &names)
{
    QStringList sorted;
    for (const auto &[name, id] : names)
        sorted << name;
    sorted.sort();
    return sorted;
}

constexpr int namesShown = 20;

Result<FieldEdit> readName(const char *target, const std::unordered_map<QString, std::int64_t> &names,
                           const QString &text)
{
    if (text.isEmpty())
        return column(target, nullptr);
    if (const auto found = names.find(text); found != names.end())
        return column(target, found->second);
    return failure(ErrorKind::NotFound,
                   Text::tr("There is no \"%1\". Available: %2.")
                       .arg(text, sortedNames(names).mid(0, namesShown).join(QStringLiteral(", "))));
}

} // namespace

CellEditParser::CellEditParser(TeamStore &store)
    : m_store(store), m_staff(byName(storage::StaffStore(store.connection()).all())),
      m_channels(byName(storage::ChannelStore(store.connection()).all())),
      m_custom(storage::CustomFieldStore(store.connection()).all())
{
}

QStringList CellEditParser::fields() const
{
    QStringList names;
    for (const CustomerFieldInfo &field : customerFields()) {
        if (field.isTyped)
            names << QLatin1String(field.name);
    }
    for (const WordField &field : wordFields())
        names << QLatin1String(field.name);
    names << QStringLiteral("birthday") << QStringLiteral("points") << QStringLiteral("owner")
          << QStringLiteral("channel") << QStringLiteral("inviter") << QStringLiteral("added_at")
          << QStringLiteral("last_contact_at") << QStringLiteral("consent") << QStringLiteral("consent_source")
          << QStringLiteral("consent_date");
    for (const storage::IdentityKindName &kind : storage::identityKindNames)
        names << QLatin1String(kind.name);
    for (const storage::CustomField &field : m_custom)
        names << QStringLiteral("custom.") + field.name;
    return names;
}

QStringList CellEditParser::choices(const QString &field) const
{
    if (const WordField *words = wordField(field))
        return offered(*words);
    if (field == QLatin1String("consent"))
        return {QStringLiteral("given"), QStringLiteral("withdrawn")};
    if (field == QLatin1String("owner"))
        return sortedNames(m_staff);
    if (field == QLatin1String("channel"))
        return sortedNames(m_channels);
    for (const storage::CustomField &custom : m_custom) {
        if (field != QStringLiteral("custom.") + custom.name)
            continue;
        if (custom.kind == storage::CustomField::Kind::YesNo)
            return {customToText(custom.kind, true), customToText(custom.kind, false)};
        return custom.choices;
    }
    return {};
}

Result<FieldEdit> CellEditParser::read(const QString &field, const QString &text)
{
    const QString value = text.trimmed();
    if (field.startsWith(QLatin1String("custom."))) {
        const QString name = field.mid(7);
        for (const storage::CustomField &custom : m_custom) {
            if (custom.name != name)
                continue;
            auto read = customFromText(custom, value);
            if (!read)
                return tl::unexpected<Error>(read.error());
            FieldEdit edit;
            edit.customField = custom.id;
            edit.customValue = *read;
            return edit;
        }
        return failure(ErrorKind::NotFound,
                       Text::tr("There is no custom field named \"%1\". Run \"siyu field add\" to add one.").arg(name));
    }
    if (const CustomerFieldInfo *typed = findCustomerField(field); typed && typed->isTyped) {
        if (value.isEmpty() && field == QLatin1String("name"))
            return failure(ErrorKind::Invalid, Text::tr("Enter the customer's name."));
        if (value.isEmpty())
            return column(typed->name, nullptr);
        const QString province = field == QLatin1String("province") ? Regions().provinceNamed(value) : QString();
        return column(typed->name, province.isEmpty() ? value : province);
    }
    if (const WordField *words = wordField(field))
        return readWord(*words, value);
    if (field.startsWith(QLatin1String("consent")))
        return readConsent(field, value);
    QString kindName = field;
    if (kindName.endsWith(QLatin1Char('+')) || kindName.endsWith(QLatin1Char('-')))
        kindName.chop(1);
    return storage::identityKindFromName(kindName) ? readIdentity(field, value) : readColumn(field, value);
}

Result<FieldEdit> CellEditParser::readColumn(const QString &field, const QString &text)
{
    if (field == QLatin1String("birthday"))
        return readBirthday(text);
    if (field == QLatin1String("owner"))
        return readName("owner_id", m_staff, text);
    if (field == QLatin1String("channel"))
        return readName("channel_id", m_channels, text);
    if (field == QLatin1String("added_at"))
        return readTime("added_at", text);
    if (field == QLatin1String("last_contact_at"))
        return readTime("last_contact_at", text);
    if (field == QLatin1String("points")) {
        std::int64_t points = 0;
        if (text.isEmpty())
            return column("points", nullptr);
        if (storage::parseInteger(text.toStdString(), points))
            return column("points", points);
        return failure(ErrorKind::Invalid, Text::tr("\"%1\" is not a whole number.").arg(text));
    }
    if (field == QLatin1String("inviter")) {
        if (text.isEmpty())
            return column("inviter_id", nullptr);
        if (const auto inviter = storage::CustomerStore(m_store.connection()).byKey(text))
            return column("inviter_id", inviter->value);
        return failure(ErrorKind::NotFound, Text::tr("No customer has the ID or identity \"%1\".").arg(text));
    }
    return failure(
        ErrorKind::Invalid,
        Text::tr("\"%1\" cannot be set. Available fields: %2.").arg(field, fields().join(QStringLiteral(", "))));
}

Result<FieldEdit> CellEditParser::readBirthday(const QString &text)
{
    FieldEdit edit;
    if (text.isEmpty()) {
        edit.columns = {{"birth_month_day", nullptr}, {"birth_year", nullptr}};
        return edit;
    }
    static const QRegularExpression monthDay(QStringLiteral("^(\\d{1,2})[-/.月](\\d{1,2})日?$"));
    if (const auto match = monthDay.match(text); match.hasMatch()) {
        const int month = match.captured(1).toInt(), day = match.captured(2).toInt();
        if (storage::isValidCivil(2000, month, day)) {
            edit.columns = {{"birth_month_day", std::int64_t(month * 100 + day)}, {"birth_year", nullptr}};
            return edit;
        }
    }
    const storage::ParsedTime time = storage::parseTime(text.toStdString());
    if ((time.kind == storage::ParsedTime::Kind::Day || time.kind == storage::ParsedTime::Kind::LocalTime) &&
        time.day <= m_store.today()) {
        const storage::Civil date = storage::civilFromDay(time.day);
        edit.columns = {{"birth_month_day", std::int64_t(date.month * 100 + date.day)},
                        {"birth_year", std::int64_t(date.year)}};
        return edit;
    }
    return failure(ErrorKind::Invalid,
                   Text::tr("\"%1\" is not a valid birthday. Use the format 1990-05-01 or 05-01.").arg(text));
}

Result<FieldEdit> CellEditParser::readTime(const char *target, const QString &text)
{
    if (text.isEmpty())
        return column(target, nullptr);
    const storage::ParsedTime time = storage::parseTime(text.toStdString());
    if (time.kind == storage::ParsedTime::Kind::Instant)
        return column(target, time.instant);
    if (time.kind == storage::ParsedTime::Kind::Day || time.kind == storage::ParsedTime::Kind::LocalTime)
        return column(target, m_store.zone().toUtc(time.day, time.msOfDay));
    return failure(ErrorKind::Invalid,
                   Text::tr("\"%1\" is not a valid date or time. Use the format 2026-11-22 09:00.").arg(text));
}

Result<FieldEdit> CellEditParser::readConsent(const QString &field, const QString &text)
{
    FieldEdit edit;
    if (field == QLatin1String("consent_source"))
        return column("consent_source", text.isEmpty() ? FieldEdit::Value(nullptr) : FieldEdit::Value(text));
    if (field == QLatin1String("consent_date")) {
        if (text.isEmpty())
            return column("consent_day", nullptr);
        const storage::ParsedTime time = storage::parseTime(text.toStdString());
        if (time.kind == storage::ParsedTime::Kind::Day || time.kind == storage::ParsedTime::Kind::LocalTime)
            return column("consent_day", std::int64_t(time.day));
        return failure(ErrorKind::Invalid,
                       Text::tr("\"%1\" is not a valid date. Use the format 2026-11-22.").arg(text));
    }
    if (field != QLatin1String("consent"))
        return readColumn(field, text);
    if (text.isEmpty()) {
        edit.columns = {{"consent_basis", nullptr}, {"consent_day", nullptr}, {"consent_withdrawn_at", nullptr}};
    } else if (text == QLatin1String("given") || text == QStringLiteral("同意")) {
        edit.columns = {{"consent_basis", std::int64_t(1), true},
                        {"consent_day", std::int64_t(m_store.today()), true},
                        {"consent_withdrawn_at", nullptr}};
    } else if (text == QLatin1String("withdrawn") || text == QStringLiteral("撤回")) {
        edit.columns = {{"consent_withdrawn_at", std::int64_t(m_store.now()), true}};
    } else {
        return failure(ErrorKind::Invalid, Text::tr("\"%1\" is not a valid %2. Available: %3.")
                                               .arg(text, field, choices(field).join(QStringLiteral(", "))));
    }
    return edit;
}

Result<FieldEdit> CellEditParser::readIdentity(const QString &field, const QString &text)
{
    FieldEdit edit;
    QString kindName = field;
    edit.identity = FieldEdit::Identity::Replace;
    if (field.endsWith(QLatin1Char('+')))
        edit.identity = FieldEdit::Identity::Add;
    else if (field.endsWith(QLatin1Char('-')))
        edit.identity = FieldEdit::Identity::Remove;
    if (edit.identity != FieldEdit::Identity::Replace)
        kindName.chop(1);
    edit.kind = *storage::identityKindFromName(kindName);
    if (text.isEmpty()) {
        if (edit.identity == FieldEdit::Identity::Replace)
            return edit;
        return failure(ErrorKind::Invalid, Text::tr("Choose which %1.").arg(kindName));
    }
    edit.identityValue = text;
    if (edit.kind == IdentityKind::Phone) {
        const storage::Phone phone = storage::parsePhone(text.toStdString());
        if (phone.kind != storage::Phone::Kind::Valid)
            return failure(ErrorKind::Invalid,
                           Text::tr("\"%1\" is not a phone number. Enter all its digits.").arg(text));
        edit.identityValue = QString::fromStdString(phone.digits);
    } else if (edit.kind == IdentityKind::Email && !text.contains(QLatin1Char('@'))) {
        return failure(ErrorKind::Invalid, Text::tr("\"%1\" is not an email address.").arg(text));
    }
    return edit;
}

} // namespace app
