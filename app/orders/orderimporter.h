#pragma once

#include "app/orders/ordercollector.h"
#include "app/orders/ordermapping.h"
#include "app/store/teamstore.h"
#include "storage/imports/importstore.h"

namespace app {

class CsvReader;
class ErasedPeople;
class OrderRowParser;
class ProblemSink;

/// Imports the orders of a shop: one transaction, all or nothing, one entry of the undo list. The file is
/// read, decoded and parsed on a second thread while the calling thread assembles orders from lines.
class OrderImporter final
{
public:
    explicit OrderImporter(TeamStore &store) : m_store(store) {}

    Result<ImportOutcome> run(const ImportRequest &request, JobContext &job);

private:
    Result<ImportOutcome> import(CsvReader &reader, const OrderMapping &mapping, const ImportRequest &request,
                                 JobContext &job);
    Result<void> readFile(CsvReader &reader, const OrderMapping &mapping, const ImportRequest &request,
                          const ErasedPeople &erased, OrderCollector &collector, ProblemSink &problems,
                          JobContext &job);

    TeamStore &m_store;
};

} // namespace app
