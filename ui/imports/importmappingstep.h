#pragma once

#include "app/assembly/importpreview.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace ui {

class ImportCompletion;

/// Second step of an import: matching columns to fields.
class ImportMappingStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportMappingStep(QWidget *parent);

    void showPreview(const app::ImportPreview &preview);
    /// In the syntax of --map.
    QString mapping() const;
    ImportCompletion &completion() const { return *m_completion; }

private:
    QComboBox *fieldChoice(const app::ImportPreview &preview, int column);
    void countLeftOut();

    QStringList m_columns;
    QLabel *m_sentence;
    QTableWidget *m_table;
    ImportCompletion *m_completion;
};

} // namespace ui
