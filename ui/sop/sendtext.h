#pragma once

#include "app/content/contentcheck.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace ui {

/// A text exactly as it will be pasted, with the obstacles to sending it marked and named below: variables without a
/// value and forbidden words.
class SendText final : public QWidget
{
    Q_OBJECT

public:
    /// `prefix` of the object names: "card" gives cardText, cardGaps, cardWords.
    SendText(Theme &theme, const QString &prefix, bool isLarge, QWidget *parent);

    void setTerms(const std::vector<app::ForbiddenTerm> &terms);
    void setText(const QString &text);
    const QString &text() const { return m_plain; }

private:
    void paintText();
    QString marked(const QString &text) const;

    Theme &m_theme;
    QLabel *m_text, *m_gaps, *m_words;
    QString m_plain;
    std::vector<app::ForbiddenTerm> m_terms;
    std::vector<app::TermHit> m_hits;
};

/// "最佳、国家级": the terms of the hits without duplicates.
QString termsText(const std::vector<app::TermHit> &hits);

} // namespace ui
