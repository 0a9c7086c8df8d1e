#include "ui/customers/erasedialog.h"

#include "app/merging/mentionwords.h"
#include "app/text.h"
#include "storage/team/staffstore.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using app::Text;

namespace {

QLabel *paragraph(const QString &text, QWidget *parent, bool isHeading = false)
{
    auto *made = makeLabel(text, parent);
    made->setWordWrap(true);
    if (isHeading)
        made->setFont(Theme::font(1.0, true));
    return made;
}

} // namespace

EraseDialog::EraseDialog(Desk &desk, storage::CustomerId customer, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_customer(customer), m_steps(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("eraseDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Text::tr("Erase personal data"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::em(1.5), Theme::em(1.25), Theme::em(1.5), Theme::em(1.25));
    m_steps->addWidget(makeQuestion());
    m_steps->addWidget(makeProof());
    column->addWidget(m_steps);
    resize(Theme::em(38), Theme::em(30));
    m_reason->setFocus();
    ask();
}

QWidget *EraseDialog::makeQuestion()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.5));
    m_title = paragraph({}, step);
    m_title->setFont(Theme::font(1.15, true));
    column->addWidget(m_title);
    column->addSpacing(Theme::em(0.25));
    column->addWidget(paragraph(Text::tr("What is erased"), step, true));
    column->addWidget(
        paragraph(Text::tr("Name, remarks, notes, identities, phone and custom fields; tags, lists and open tasks; "
                           "timeline texts; and the person's words in import records and the undo list."),
                  step));
    column->addWidget(paragraph(Text::tr("What is kept"), step, true));
    m_stays = paragraph({}, step);
    m_stays->setObjectName(QStringLiteral("eraseStays"));
    column->addWidget(m_stays);
    auto *final = paragraph(Text::tr("This cannot be undone, not even from a backup."), step);
    final->setProperty("danger", true);
    column->addWidget(final);
    column->addSpacing(Theme::em(0.5));
    m_reason = new QLineEdit(step);
    m_reason->setObjectName(QStringLiteral("eraseReason"));
    m_reason->setAccessibleName(Text::tr("Reason"));
    m_reason->setPlaceholderText(Text::tr("e.g. asked in the chat on 2026-11-20"));
    m_typeThis = makeLabel(step);
    m_typed = new QLineEdit(step);
    m_typed->setObjectName(QStringLiteral("eraseTyped"));
    m_typed->setAccessibleName(Text::tr("Type the name to confirm"));
    auto *form = new QFormLayout;
    form->setSpacing(Theme::em(0.5));
    form->addRow(Text::tr("Reason"), m_reason);
    form->addRow(m_typeThis, m_typed);
    column->addLayout(form);
    m_problem = paragraph({}, step);
    m_problem->setObjectName(QStringLiteral("eraseProblem"));
    m_problem->setProperty("danger", true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel = new QPushButton(Text::tr("Cancel"), step);
    cancel->setObjectName(QStringLiteral("eraseCancel"));
    m_erase = new QPushButton(Text::tr("Erase permanently"), step);
    m_erase->setObjectName(QStringLiteral("eraseGo"));
    m_erase->setAutoDefault(false);
    m_erase->setEnabled(false);
    row->addWidget(cancel);
    row->addWidget(m_erase);
    column->addLayout(row);
    cancel->setAutoDefault(false); // Enter in a line edit must not press Cancel
    connect(m_typed, &QLineEdit::textChanged, this, &EraseDialog::enable);
    connect(m_typed, &QLineEdit::returnPressed, m_erase, &QPushButton::click);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_erase, &QPushButton::clicked, this, &EraseDialog::erase);
    return step;
}

QWidget *EraseDialog::makeProof()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.5));
    auto *title = paragraph(Text::tr("The person's data has been erased. Proof:"), step);
    title->setFont(Theme::font(1.15, true));
    column->addWidget(title);
    m_proof = new QPlainTextEdit(step);
    m_proof->setObjectName(QStringLiteral("eraseProof"));
    m_proof->setAccessibleName(Text::tr("Proof of erasure"));
    m_proof->setReadOnly(true);
    m_proof->setTabChangesFocus(true);
    column->addWidget(m_proof, 1);
    auto *sentence = paragraph(
        Text::tr("The marks are salted hashes. They identify files and backups that contain the person, but cannot "
                 "be turned back into personal data."),
        step);
    sentence->setProperty("second", true);
    column->addWidget(sentence);
    m_mentions = new QPlainTextEdit(step);
    m_mentions->setObjectName(QStringLiteral("eraseMentions"));
    m_mentions->setAccessibleName(Text::tr("Where the person may still be named"));
    m_mentions->setReadOnly(true);
    m_mentions->setTabChangesFocus(true);
    m_mentions->setMaximumHeight(Theme::em(9));
    m_mentions->hide();
    column->addWidget(m_mentions);
    auto *row = new QHBoxLayout;
    auto *copy = new QPushButton(Text::tr("&Copy proof"), step);
    copy->setObjectName(QStringLiteral("copyProof"));
    copy->setAutoDefault(false);
    auto *close = new QPushButton(Text::tr("Close"), step);
    close->setObjectName(QStringLiteral("eraseClose"));
    close->setProperty("primary", true);
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_proof->toPlainText());
        emit said(Text::tr("Proof copied."));
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return step;
}

void EraseDialog::ask()
{
    m_desk.workspace
        .ask([customer = m_customer](app::TeamStore &store, app::JobContext &) -> app::Result<storage::Belongings> {
            return app::guarded([&]() -> app::Result<storage::Belongings> {
                return storage::belongingsOf(store.connection(), customer);
            });
        })
        .then(this, [this](const app::Result<storage::Belongings> &record) {
            if (record)
                showRecord(*record);
        });
}

void EraseDialog::showRecord(const storage::Belongings &record)
{
    m_name = record.name.trimmed().isEmpty() ? QString::number(record.customer.value) : record.name.trimmed();
    m_title->setText(Text::tr("Erase %1's personal data?").arg(m_name));
    m_stays->setText(
        Text::tr("Orders (%1), friendships (%2), timeline entries (%3) and group memberships, without "
                 "any text, for statistics; and salted hashes as proof, so that imports skip the person "
                 "and restored backups are erased again.")
            .arg(shownCount(record.orders.paidCount), shownCount(record.friendships), shownCount(record.events)));
    m_typeThis->setText(Text::tr("Type \"%1\" to confirm").arg(m_name));
    enable();
}

void EraseDialog::enable()
{
    m_erase->setEnabled(!m_name.isEmpty() && m_typed->text().trimmed() == m_name && !m_desk.workspace.isReadOnly());
}

void EraseDialog::erase()
{
    m_erase->setEnabled(false);
    m_desk.workspace
        .edit([customer = m_customer, reason = m_reason->text()](app::TeamStore &store,
                                                                 app::JobContext &) -> app::Result<Erased> {
            const auto outcome = app::CustomerErasure(store).erase(customer, reason);
            if (!outcome)
                return tl::unexpected<app::Error>(outcome.error());
            return app::guarded([&]() -> app::Result<Erased> {
                Erased erased{*outcome, {}, {}};
                for (const storage::Erasure &one : storage::ErasureStore(store.connection()).all()) {
                    if (one.id == outcome->erasure)
                        erased.proof = one;
                }
                if (const auto staff = storage::StaffStore(store.connection()).byId(erased.proof.staff))
                    erased.by = staff->name;
                return erased;
            });
        })
        .then(this, [this](const app::Result<Erased> &erased) {
            if (erased) {
                showProof(*erased);
                return;
            }
            m_problem->setText(erased.error().message);
            m_problem->show();
            enable();
        });
}

/// Without the name: the proof may be kept although the customer is erased. Where the name still stands is shown beside
/// it.
void EraseDialog::showProof(const Erased &erased)
{
    QStringList lines{Text::tr("Erasure %1").arg(erased.outcome.erasure),
                      Text::tr("On %1").arg(shownMoment(m_desk.workspace.zone(), erased.proof.at))};
    if (!erased.by.isEmpty())
        lines << Text::tr("By %1").arg(erased.by);
    if (!erased.proof.reason.isEmpty())
        lines << Text::tr("Reason: %1").arg(erased.proof.reason);
    lines << Text::tr("Records: %1; anonymised orders: %2; anonymised friendships: %3")
                 .arg(shownCount(erased.outcome.records), shownCount(erased.outcome.orders),
                      shownCount(erased.outcome.friendships));
    lines << Text::tr("Salt: %1").arg(QString::fromLatin1(erased.proof.salt)) << Text::tr("Marks:");
    lines += erased.proof.hashes;
    m_proof->setPlainText(lines.join(QLatin1Char('\n')));
    m_mentions->setPlainText(app::mentionLines(erased.outcome.mentions).join(QLatin1Char('\n')));
    m_mentions->setVisible(!erased.outcome.mentions.empty());
    for (QLineEdit *typed : {m_reason, m_typed}) // nothing that closing would lose
        typed->setModified(false);
    m_steps->setCurrentIndex(1);
    emit said(Text::tr("The person's data has been erased (proof %1).").arg(erased.outcome.erasure));
}

} // namespace ui
