#include "ui/content/contentpreview.h"

#include "app/image/customersearch.h"
#include "app/sop/todayservice.h"
#include "app/text.h"
#include "storage/sop/textvalues.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using app::Text;

ContentPreview::ContentPreview(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_customer(new QLineEdit(this)), m_text(makeLabel(this)), m_asker(desk.workspace)
{
    m_customer->setObjectName(QStringLiteral("contentCustomer"));
    m_customer->setAccessibleName(Text::tr("Preview for a customer"));
    m_customer->setPlaceholderText(Text::tr("Preview for: name, pinyin or phone"));
    m_customer->setClearButtonEnabled(true);
    m_text->setObjectName(QStringLiteral("contentPreview"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_customer);
    column->addWidget(m_text);
    connect(m_customer, &QLineEdit::textChanged, this, &ContentPreview::ask);
}

void ContentPreview::setText(const QString &text)
{
    m_given = text;
    ask();
}

void ContentPreview::ask()
{
    const QString whom = m_customer->text().trimmed();
    if (whom.isEmpty() || m_given.isEmpty() || !m_desk.workspace.isOpen()) {
        m_asker.drop();
        m_text->clear();
        return;
    }
    m_asker.ask(
        [whom, text = m_given](app::TeamStore &store, app::JobContext &job) -> app::Result<Answer> {
            storage::CustomerId customer;
            {
                const auto image = store.readImage(app::CustomerSearch::parts(), job);
                if (!image)
                    return tl::unexpected<app::Error>(image.error());
                const app::SearchAnswer found = app::CustomerSearch(**image).find(whom, 1);
                if (found.first.empty())
                    return app::failure(app::ErrorKind::NotFound, Text::tr("No matches for \"%1\".").arg(whom));
                customer = (*image)->numbering().idOf(found.first.front());
            }
            const auto filled = app::sop::TodayService(store).textFor(text, customer);
            if (!filled)
                return tl::unexpected<app::Error>(filled.error());
            return app::guarded([&]() -> app::Result<Answer> {
                using storage::TextValue;
                return Answer{storage::TextValueStore(store.connection()).value(TextValue::Name, customer), *filled};
            });
        },
        [this](const app::Result<Answer> &answer) {
            m_text->setText(answer ? Text::tr("%1 gets:").arg(shownCustomer(answer->name)) + QLatin1Char('\n') +
                                         answer->text
                                   : answer.error().message);
        });
}

} // namespace ui
