#pragma once

#include "app/sop/plankeys.h"

#include <QSpinBox>

namespace ui {

/// Value of a spin box that means "team default", one below the range of a sending rule.
inline constexpr int asTheTeam = -1;

/// A box whose smallest value means that nothing is set: so does an empty line.
class OptionalSpinBox final : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;

protected:
    QValidator::State validate(QString &input, int &at) const override
    {
        return input.trimmed().isEmpty() ? QValidator::Intermediate : QSpinBox::validate(input, at);
    }
    void fixup(QString &input) const override
    {
        if (input.trimmed().isEmpty())
            input = prefix() + textFromValue(minimum()) + suffix();
    }
};

/// Gives the box the range that plan files have for the key. A narrower range would change a plan that is only shown,
/// and a wider one would offer what is refused.
inline void setPlanRange(QSpinBox *box, app::sop::PlanObject object, const char *key)
{
    const app::sop::IntegerRange range = *planKey(object, key).range;
    box->setRange(range.least, range.most);
}

} // namespace ui
