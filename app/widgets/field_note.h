#pragma once

#include <QLabel>

namespace rensei::app {

/// A line under a field of a dialog: a hint, progress, a success, or what is wrong with what was entered. What is wrong
/// is read out when it appears.
class FieldNote final : public QLabel {
    Q_OBJECT

public:
    explicit FieldNote(QWidget *parent = nullptr);

    void hint(const QString &text); ///< in the small, quiet type
    void wrong(const QString &text);
    void good(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Kind { Hint, Wrong, Good };
    void show(Kind kind, const QString &text);
    void applyColor();

    Kind m_kind = Kind::Hint;
};

} // namespace rensei::app
