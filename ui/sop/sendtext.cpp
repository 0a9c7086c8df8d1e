#include "ui/sop/sendtext.h"

#include "app/sop/todayservice.h"
#include "app/text.h"
#include "ui/widgets/label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

using app::Text;
using Role = Theme::Role;

QString termsText(const std::vector<app::TermHit> &hits)
{
    QStringList terms;
    for (const app::TermHit &hit : hits) {
        if (!terms.contains(hit.term))
            terms << hit.term;
    }
    return terms.join(QStringLiteral(", "));
}

SendText::SendText(Theme &theme, const QString &prefix, bool isLarge, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_text(makeLabel(this)), m_gaps(makeLabel(this)), m_words(makeLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.5));
    m_text->setObjectName(prefix + QStringLiteral("Text"));
    m_text->setAccessibleName(Text::tr("Text to send"));
    m_text->setFont(Theme::font(isLarge ? 1.15 : 1));
    m_text->setTextFormat(Qt::RichText);
    m_text->setMargin(Theme::em(isLarge ? 1 : 0.75));
    m_text->setAutoFillBackground(true);
    m_gaps->setObjectName(prefix + QStringLiteral("Gaps"));
    m_words->setObjectName(prefix + QStringLiteral("Words"));
    for (QLabel *label : {m_text, m_gaps, m_words}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_gaps->setProperty("warning", true);
    m_words->setProperty("warning", true);
    connect(&m_theme, &Theme::changed, this, &SendText::paintText);
}

void SendText::setTerms(const std::vector<app::ForbiddenTerm> &terms)
{
    if (m_terms == terms)
        return;
    m_terms = terms;
    setText(m_plain);
}

void SendText::setText(const QString &text)
{
    m_plain = text;
    m_hits = app::checkText(text, m_terms);
    const QStringList gaps = app::sop::gapsOf(text);
    m_gaps->setVisible(!gaps.isEmpty());
    m_gaps->setText(Text::tr("No data for %1. Fill it in before you send.").arg(gaps.join(QStringLiteral(", "))));
    m_words->setVisible(!m_hits.empty());
    if (!m_hits.empty()) {
        const QString &reason = m_hits.front().reason;
        const QString words = Text::tr("May breach advertising law: %1.").arg(termsText(m_hits));
        m_words->setText(reason.isEmpty() ? words : words + QLatin1Char(' ') + reason);
    }
    paintText();
}

/// Updates everything whose colour is part of the text.
void SendText::paintText()
{
    m_text->setText(m_plain.isEmpty() ? Text::tr("This step has no text.") : marked(m_plain));
    QPalette raised = m_text->palette();
    raised.setColor(QPalette::Window, m_theme.color(Role::Raised));
    m_text->setPalette(raised);
}

QString SendText::marked(const QString &text) const
{
    const QString mark =
        QStringLiteral("<span style=\"color:%1;font-weight:600\">").arg(m_theme.color(Role::Warning).name());
    std::vector<std::pair<qsizetype, qsizetype>> places; // position and length
    for (const app::TermHit &hit : m_hits)
        places.emplace_back(hit.position, hit.length);
    qsizetype from = 0;
    for (const QString &gap : app::sop::gapsOf(text)) {
        const qsizetype at = text.indexOf(gap, from);
        places.emplace_back(at, gap.size());
        from = at + gap.size();
    }
    std::sort(places.begin(), places.end());
    QString html;
    qsizetype done = 0;
    for (const auto &[at, length] : places) {
        if (at < done)
            continue; // inside the previous one
        html += text.mid(done, at - done).toHtmlEscaped() + mark + text.mid(at, length).toHtmlEscaped() +
                QStringLiteral("</span>");
        done = at + length;
    }
    html += text.mid(done).toHtmlEscaped();
    return html.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

} // namespace ui
