#include "app/assembly/importkinds.h"

#include "app/codewords.h"
#include "app/fields/orderheader.h"
#include "app/imports/importfields.h"
#include "app/imports/recordimporter.h"
#include "app/imports/savedmapping.h"
#include "app/orders/orderimporter.h"
#include "app/roster/customerimporter.h"
#include "app/roster/customermapping.h"
#include "app/text.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

template <class Columns>
std::vector<QStringList> meaningsOf(const Columns &columns, qsizetype count)
{
    std::vector<QStringList> meanings(static_cast<std::size_t>(count));
    for (const auto &column : columns) {
        const QString name = nameOf(column.target);
        if (name != QLatin1String("ignore"))
            meanings[std::size_t(column.column)] << name;
    }
    return meanings;
}

ColumnMeanings readCustomers(RosterKind kind, TeamStore &store, const QStringList &columns,
                             const ImportRequest &request, const std::vector<QStringList> &firstRows)
{
    auto mapping =
        mapCustomers(columns, request, savedMapping(store.connection(), mappingKind(kind), columns), firstRows);
    if (mapping) {
        if (kind == RosterKind::Customers)
            mapCustomFields(*mapping, columns, storage::CustomFieldStore(store.connection()).all(),
                            request.keepUnknown);
        narrowMapping(*mapping, kind);
        const bool isLoss = mapping->preset == QLatin1String("loss");
        return {meaningsOf(mapping->columns, columns.size()), mapping->guessed, isLoss == (kind == RosterKind::Losses)};
    }
    ColumnMeanings meanings{std::vector<QStringList>(static_cast<std::size_t>(columns.size())), {}, false};
    for (int column = 0; column < columns.size(); ++column) { // list known columns although none identifies a customer
        if (const auto target = customerTargetFromHeader(columns.at(column)))
            meanings.columns[std::size_t(column)] << nameOf(*target);
    }
    return meanings;
}

ColumnMeanings readOrders(TeamStore &store, const QStringList &columns, const ImportRequest &request,
                          const std::vector<QStringList> &)
{
    const auto mapping =
        mapOrders(columns, request, savedMapping(store.connection(), QStringLiteral("orders"), columns));
    if (mapping)
        return {meaningsOf(mapping->columns, columns.size()), mapping->guessed, true, mapping->preset};
    ColumnMeanings meanings{std::vector<QStringList>(static_cast<std::size_t>(columns.size())), {}, false};
    for (const OrderColumn &one : orderColumnsOf(columns, storage::IdentityKind::Shop)) {
        if (!one.isGuessed)
            meanings.columns[std::size_t(one.column)] << nameOf(one.target);
    }
    return meanings;
}

ColumnMeanings readRecords(const RecordKind &kind, TeamStore &store, const QStringList &columns,
                           const ImportRequest &request)
{
    const auto mapping =
        mapRecords(kind, columns, request, savedMapping(store.connection(), QString::fromLatin1(kind.name), columns));
    ColumnMeanings meanings{std::vector<QStringList>(static_cast<std::size_t>(columns.size())),
                            {},
                            mapping.has_value() && (!kind.fits || kind.fits(kind, *mapping, store))};
    if (mapping) {
        for (const RecordMapping::Column &column : mapping->columns)
            meanings.columns[std::size_t(column.column)]
                << QString::fromLatin1(kind.fields[std::size_t(column.field)].name);
        return meanings;
    }
    for (int column = 0; column < columns.size(); ++column) {
        if (const int field = recordFieldFromHeader(kind, columns.at(column)); field >= 0)
            meanings.columns[std::size_t(column)] << QString::fromLatin1(kind.fields[std::size_t(field)].name);
    }
    return meanings;
}

ImportKind customerKind(const char *name)
{
    const QString kind = QString::fromLatin1(name);
    return {kind,
            [kind](TeamStore &store, const ImportRequest &request, JobContext &job) {
                return CustomerImporter(store).run(request, kind, job);
            },
            [kind](TeamStore &store, const QStringList &columns, const ImportRequest &request,
                   const std::vector<QStringList> &firstRows) {
                return readCustomers(*rosterKind(kind), store, columns, request, firstRows);
            },
            customerFieldWords, rosterKind(kind) == RosterKind::Customers};
}

ImportKind recordImport(const RecordKind &kind)
{
    return {QString::fromLatin1(kind.name),
            [&kind](TeamStore &store, const ImportRequest &request, JobContext &job) {
                return RecordImporter(store, kind).run(request, job);
            },
            [&kind](TeamStore &store, const QStringList &columns, const ImportRequest &request,
                    const std::vector<QStringList> &) { return readRecords(kind, store, columns, request); },
            recordFieldWords, kind.completion != nullptr};
}

constexpr std::array words{CodeWord{"customers", QT_TRANSLATE_NOOP("Text", "Customers")},
                           CodeWord{"prospects", QT_TRANSLATE_NOOP("Text", "Prospects")},
                           CodeWord{"friendships", QT_TRANSLATE_NOOP("Text", "Friendships")},
                           CodeWord{"losses", QT_TRANSLATE_NOOP("Text", "Losses")},
                           CodeWord{"orders", QT_TRANSLATE_NOOP("Text", "Orders")},
                           CodeWord{"staff", QT_TRANSLATE_NOOP("Text", "Team members")},
                           CodeWord{"accounts", QT_TRANSLATE_NOOP("Text", "Accounts")},
                           CodeWord{"content", QT_TRANSLATE_NOOP("Text", "Content and scripts")},
                           CodeWord{"groups", QT_TRANSLATE_NOOP("Text", "Groups")},
                           CodeWord{"group-members", QT_TRANSLATE_NOOP("Text", "Group members")},
                           CodeWord{"calls-to-action", QT_TRANSLATE_NOOP("Text", "Calls to action")},
                           CodeWord{"order-items", QT_TRANSLATE_NOOP("Text", "Order lines")},
                           CodeWord{"products", QT_TRANSLATE_NOOP("Text", "Products")},
                           CodeWord{"coupons", QT_TRANSLATE_NOOP("Text", "Coupons")},
                           CodeWord{"coupon-codes", QT_TRANSLATE_NOOP("Text", "Coupon codes")},
                           CodeWord{"campaigns", QT_TRANSLATE_NOOP("Text", "Campaigns")},
                           CodeWord{"participants", QT_TRANSLATE_NOOP("Text", "Campaign participants")},
                           CodeWord{"moments-posts", QT_TRANSLATE_NOOP("Text", "Moments posts")},
                           CodeWord{"live-sessions", QT_TRANSLATE_NOOP("Text", "Livestreams")},
                           CodeWord{"live-viewers", QT_TRANSLATE_NOOP("Text", "Livestream viewers")},
                           CodeWord{"leads", QT_TRANSLATE_NOOP("Text", "Leads")},
                           CodeWord{"events", QT_TRANSLATE_NOOP("Text", "Events")},
                           CodeWord{"satisfaction", QT_TRANSLATE_NOOP("Text", "Satisfaction scores")},
                           CodeWord{"staff-days", QT_TRANSLATE_NOOP("Text", "Daily staff data")},
                           CodeWord{"team-days", QT_TRANSLATE_NOOP("Text", "Daily team data")},
                           CodeWord{"group-days", QT_TRANSLATE_NOOP("Text", "Daily group data")},
                           CodeWord{"channel-days", QT_TRANSLATE_NOOP("Text", "Daily channel data")},
                           CodeWord{"costs", QT_TRANSLATE_NOOP("Text", "Costs")},
                           CodeWord{"targets", QT_TRANSLATE_NOOP("Text", "Targets")}};

} // namespace

int ColumnMeanings::known() const
{
    return int(
        std::count_if(columns.begin(), columns.end(), [](const QStringList &names) { return !names.isEmpty(); }));
}

const std::vector<ImportKind> &importKinds()
{
    static const std::vector<ImportKind> kinds = [] {
        std::vector<ImportKind> all{customerKind("customers"), customerKind("prospects"), customerKind("friendships"),
                                    customerKind("losses")};
        all.push_back({QStringLiteral("orders"),
                       [](TeamStore &store, const ImportRequest &request, JobContext &job) {
                           return OrderImporter(store).run(request, job);
                       },
                       readOrders, orderFieldWords});
        for (const RecordKind &kind : recordKinds())
            all.push_back(recordImport(kind));
        return all;
    }();
    return kinds;
}

const ImportKind *findImportKind(const QString &name)
{
    const auto &kinds = importKinds();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&name](const ImportKind &kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

QStringList importKindNames()
{
    QStringList names;
    for (const ImportKind &kind : importKinds())
        names << kind.name;
    return names;
}

QString importKindWord(const QString &name)
{
    return wordOf(words, name);
}

QString importFieldWord(const ImportKind &kind, const QString &field)
{
    const qsizetype dot = field.indexOf(QLatin1Char('.'));
    if (field.startsWith(QLatin1String("tag_group.")))
        return Text::tr("Tags in group %1").arg(field.mid(dot + 1));
    if (field.startsWith(QLatin1String("custom.")))
        return Text::tr("Custom field %1").arg(field.mid(dot + 1));
    for (const auto &[name, word] : kind.fields(kind.name)) {
        if (name == field)
            return word;
    }
    return field;
}

QString guessImportKind(TeamStore &store, const QStringList &columns, const ImportRequest &request)
{
    QString best = QStringLiteral("customers");
    int bestKnown = 0;
    for (const ImportKind &kind : importKinds()) {
        ImportRequest plain = request;
        plain.mapping.clear();
        plain.preset.clear();
        plain.paid.clear();
        const ColumnMeanings meanings = kind.read(store, columns, plain, {});
        const int known = meanings.known() - int(meanings.guessed.size());
        if (meanings.fits && known > bestKnown) {
            best = kind.name;
            bestKnown = known;
        }
    }
    return best;
}

} // namespace app
