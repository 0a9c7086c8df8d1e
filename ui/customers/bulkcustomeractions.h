#pragma once

#include "ui/desk/page.h"

#include <vector>

namespace ui {

struct GridTexts;

/// Operations on many customers: tags, clipboard, export. Asks for confirmation before it changes many of them, and
/// reports the result.
class BulkCustomerActions final : public QObject
{
    Q_OBJECT

public:
    using Ids = std::vector<storage::CustomerId>;

    static constexpr std::size_t maxUnconfirmed = 20; ///< larger changes are confirmed first
    static constexpr std::size_t copyLimit = 100'000;

    BulkCustomerActions(Desk &desk, QWidget *window) : QObject(window), m_desk(desk), m_window(window) {}

    void giveTag(const QString &tag, Ids customers);
    void takeTag(const QString &tag, Ids customers);
    /// Sets a field of CustomerEditService to the same value; `what` describes the change ("Owner: 小林").
    void setField(const QString &field, const QString &value, const QString &what, Ids customers);
    /// The same without a confirmation, which the caller has shown.
    void writeField(const QString &field, const QString &value, const QString &what, Ids customers);
    /// Adds the customers to a list, which is created if there is none of that name.
    void addToList(const QString &list, Ids customers);
    /// Copies columns of the customers in the format of spreadsheets, with an optional header.
    void copy(Ids customers, std::vector<int> columns, bool withHeader, const GridTexts &texts);

signals:
    void said(const QString &sentence);
    void failed(const app::Error &error);

private:
    void changeTag(const QString &tag, Ids customers, bool gives);
    void writeList(const QString &list, Ids customers);

    Desk &m_desk;
    QWidget *m_window;
};

} // namespace ui
