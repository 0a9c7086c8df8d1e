#include "app/customers/importpreview.h"

#include "app/csv/csvreader.h"
#include "app/customers/customermapping.h"
#include "app/customers/savedmapping.h"
#include "app/orders/ordermapping.h"

namespace app {

namespace {

template <class Columns>
std::vector<QStringList> meaningsOf(const Columns &columns, std::size_t count)
{
    std::vector<QStringList> meanings(count);
    for (const auto &column : columns) {
        const QString name = nameOf(column.target);
        if (name != QLatin1String("ignore"))
            meanings[std::size_t(column.column)] << name;
    }
    return meanings;
}

std::vector<QStringList> customerMeanings(TeamStore &store, const QStringList &columns, const ImportRequest &request)
{
    const auto mapping =
        mapCustomers(columns, request, savedMapping(store.connection(), QStringLiteral("customers"), columns));
    if (mapping)
        return meaningsOf(mapping->columns, std::size_t(columns.size()));
    std::vector<QStringList> meanings(static_cast<std::size_t>(columns.size()));
    for (int column = 0; column < columns.size(); ++column) { // what is known, though it names nobody
        if (const auto target = customerTargetFromHeader(columns.at(column)))
            meanings[std::size_t(column)] << nameOf(*target);
    }
    return meanings;
}

std::vector<QStringList> orderMeanings(const Result<OrderMapping> &mapping, const QStringList &columns)
{
    if (mapping)
        return meaningsOf(mapping->columns, std::size_t(columns.size()));
    std::vector<QStringList> meanings(static_cast<std::size_t>(columns.size()));
    for (const auto &[column, target] : orderTargetsFromHeaders(columns, storage::IdentityKind::Shop, {}))
        meanings[std::size_t(column)] << nameOf(target);
    return meanings;
}

} // namespace

Result<ImportPreview> previewImport(TeamStore &store, const ImportRequest &request, std::optional<ImportKind> kind)
{
    auto reader = CsvReader::open(request.file, request.csvOptions());
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    return guarded([&]() -> Result<ImportPreview> {
        const CsvLayout &layout = (*reader)->layout();
        ImportPreview preview;
        preview.encoding = layout.encoding;
        preview.delimiter = layout.dialect.delimiter;
        preview.headerRow = layout.headerRow;
        preview.columns = layout.columns;
        for (CsvReader::Row row; preview.rows.size() < ImportPreview::rowsShown && (*reader)->next(row);) {
            QStringList cells;
            for (const std::string_view cell : row.cells)
                cells << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
            preview.rows.push_back(std::move(cells));
        }
        const auto orders = mapOrders(preview.columns, request,
                                      savedMapping(store.connection(), QStringLiteral("orders"), preview.columns));
        preview.kind = kind.value_or(orders ? ImportKind::Orders : ImportKind::Customers);
        preview.meanings = preview.kind == ImportKind::Orders ? orderMeanings(orders, preview.columns)
                                                              : customerMeanings(store, preview.columns, request);
        return preview;
    });
}

QString mappingText(const QStringList &columns, const std::vector<QStringList> &meanings)
{
    QStringList pairs;
    for (int column = 0; column < columns.size(); ++column) {
        // A header that a mapping cannot name, or not only this one: by its number.
        const QString &header = columns.at(column);
        const bool isPlain =
            !header.isEmpty() && !header.contains(QLatin1Char('"')) && columnOf(header, columns) == column;
        const QString name = isPlain ? QLatin1Char('"') + header + QLatin1Char('"') : QString::number(column + 1);
        QStringList fields = meanings[std::size_t(column)];
        if (fields.isEmpty())
            fields << QStringLiteral("ignore");
        for (const QString &field : std::as_const(fields))
            pairs << name + QLatin1Char('=') + field;
    }
    return pairs.join(QLatin1Char(';'));
}

} // namespace app
