#pragma once

#include "storage/time/localday.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;

namespace ui {

/// "Nobody is missing in this file as of …": with it those who are not in the file end.
class ImportCompletion final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportCompletion(QWidget *parent);

    /// What ends is said in the words of the kind; `today` is the last day that can be meant.
    void setUp(bool isOfGroups, storage::LocalDay today);
    /// The day, where it was said.
    std::optional<storage::LocalDay> asOf() const;

private:
    QCheckBox *m_isComplete;
    QDateEdit *m_day;
};

} // namespace ui
