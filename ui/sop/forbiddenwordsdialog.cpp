#include "ui/sop/forbiddenwordsdialog.h"

#include "app/content/contentservice.h"
#include "app/content/termlist.h"
#include "app/text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/problem.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using app::Text;

ForbiddenWordsDialog::ForbiddenWordsDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_words(new QPlainTextEdit(this)), m_problem(makeLabel(this))
{
    setObjectName(QStringLiteral("wordsDialog"));
    setWindowTitle(Text::tr("Forbidden words"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(Theme::em(40), Theme::em(30));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::em(0.75));
    auto *hint = makeLabel(Text::tr("One word per line, with the reason after a comma. Texts that contain one are "
                                    "flagged, never blocked."),
                           this);
    hint->setProperty("second", true);
    hint->setWordWrap(true);
    column->addWidget(hint);
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setAccessibleName(Text::tr("Forbidden words"));
    m_words->setTabChangesFocus(true);
    column->addWidget(m_words, 1);
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *accepted = buttons->addButton(Text::tr("&Save"), QDialogButtonBox::AcceptRole);
    accepted->setObjectName(QStringLiteral("saveWords"));
    accepted->setProperty("primary", true);
    auto *shipped = buttons->addButton(Text::tr("&Back to the advertising law list"), QDialogButtonBox::ResetRole);
    shipped->setObjectName(QStringLiteral("shippedWords"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { save(m_words->toPlainText()); });
    connect(shipped, &QPushButton::clicked, this, [this] { save({}); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QWidget *waits : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(accepted)})
        waits->setEnabled(false); // saving nothing means the words of the law
    desk.workspace
        .ask([](app::TeamStore &store, app::JobContext &) -> app::Result<std::vector<app::ForbiddenTerm>> {
            return app::termsOf(store.connection());
        })
        .then(this, [this, accepted](const app::Result<std::vector<app::ForbiddenTerm>> &terms) {
            if (!terms) {
                showProblem(m_problem, terms.error().message);
                return;
            }
            QStringList lines;
            for (const app::ForbiddenTerm &term : *terms)
                lines << (term.reason.isEmpty() ? term.term : QStringLiteral("%1,%2").arg(term.term, term.reason));
            m_words->setPlainText(lines.join(QLatin1Char('\n')));
            m_words->setEnabled(true);
            accepted->setEnabled(true);
            m_words->setFocus();
        });
}

void ForbiddenWordsDialog::save(const QString &words)
{
    m_desk.workspace
        .edit([words](app::TeamStore &store, app::JobContext &) {
            return app::ContentService(store).setForbiddenWords(words);
        })
        .then(this, [this](const app::Result<void> &saved) {
            if (saved) {
                accept();
                return;
            }
            showProblem(m_problem, saved.error().message);
        });
}

} // namespace ui
