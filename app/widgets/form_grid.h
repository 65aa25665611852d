#pragma once

#include <QGridLayout>

class QDialogButtonBox;

namespace rensei::app {

class FieldNote;

/// The layout of a dialog that asks for something: fields one below the other, each with its label before it and its
/// note under it, and the dialog's buttons below them. A QFormLayout leaves too much room around notices of several
/// lines.
class FormGrid final : public QGridLayout {
    Q_OBJECT

public:
    explicit FormGrid(QWidget *dialog);

    /// A mnemonic in `label` leads to `field`. `button`, if any, stands beside it.
    void addField(const QString &label, QWidget *field, FieldNote *note, QWidget *button = nullptr);
    void addNote(FieldNote *note); ///< a further one under the last field
    void addButtons(QDialogButtonBox *buttons); ///< last
};

} // namespace rensei::app
