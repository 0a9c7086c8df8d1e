#include "ui/window/pagescroll.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QStackedWidget>

namespace ui {

namespace {

/// Asks for the least room of the current page alone.
class CurrentPage final : public QWidget
{
public:
    CurrentPage(QStackedWidget *pages, QWidget *parent) : QWidget(parent), m_pages(pages)
    {
        m_pages->setParent(this);
        connect(m_pages, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }

    QSize minimumSizeHint() const override
    {
        const QWidget *page = m_pages->currentWidget();
        return page ? page->minimumSizeHint().expandedTo(page->minimumSize()) : QSize();
    }

protected:
    void resizeEvent(QResizeEvent *) override { m_pages->setGeometry(rect()); }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest) // the page needs another size
            updateGeometry();
        return QWidget::event(event);
    }

private:
    QStackedWidget *m_pages;
};

} // namespace

PageScroll::PageScroll(QStackedWidget *pages, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("pageScroll"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(new CurrentPage(pages, this));
    setMinimumSize(Theme::em(30), Theme::em(20));
    viewport()->setAutoFillBackground(false);
    widget()->setAutoFillBackground(false);
}

} // namespace ui
