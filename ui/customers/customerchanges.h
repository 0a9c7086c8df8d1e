#pragma once

#include "ui/shell/page.h"

#include <vector>

namespace ui {

struct GridTexts;

/// What is done to many customers at once: tags, clipboard, export. Says how many before it changes many, and what
/// came of it.
class CustomerChanges final : public QObject
{
    Q_OBJECT

public:
    using Ids = std::vector<storage::CustomerId>;

    static constexpr std::size_t unasked = 20; ///< more than these are changed only after a question
    static constexpr std::size_t copyLimit = 100'000;

    CustomerChanges(Desk &desk, QWidget *window) : QObject(window), m_desk(desk), m_window(window) {}

    void giveTag(const QString &tag, Ids customers);
    void takeTag(const QString &tag, Ids customers);
    /// The same value of a field of CustomerEdits; `what` says it to people ("Owner: 小林").
    void setField(const QString &field, const QString &value, const QString &what, Ids customers);
    /// The same without a question: the number was said already.
    void writeField(const QString &field, const QString &value, const QString &what, Ids customers);
    /// Puts them into a frozen list, made where there is none of that name.
    void addToList(const QString &list, Ids customers);
    /// Columns of them as a spreadsheet pastes them, with a header where wanted.
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
