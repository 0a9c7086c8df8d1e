#pragma once

#include <QScrollArea>

class QStackedWidget;

namespace ui {

/// Gives the pages the room that the window has. A page that needs more is scrolled, so that the window fits on any
/// screen; each page counts by itself, unlike in a plain QStackedWidget.
class PageScroll final : public QScrollArea
{
    Q_OBJECT

public:
    PageScroll(QStackedWidget *pages, QWidget *parent);
};

} // namespace ui
