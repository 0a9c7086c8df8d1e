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
    /// As rows that a spreadsheet pastes.
    void copy(Ids customers, const GridTexts &texts);

signals:
    void said(const QString &sentence);
    void failed(const app::Error &error);

private:
    void changeTag(const QString &tag, Ids customers, bool gives);

    Desk &m_desk;
    QWidget *m_window;
};

} // namespace ui
