#pragma once

#include <QDialog>

namespace rensei::app {

/// The shortcuts of all windows, to be read.
class ShortcutSheet final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(QWidget *parent = nullptr);
    ~ShortcutSheet() override;

    /// Opens it for a window, which it belongs to and ends with, or brings forward what was opened for it before.
    static void openFor(QWidget &window);
};

/// Opens the sheet by its key in every window of the program, while this exists.
class ShortcutSheetKey final : public QObject {
    Q_OBJECT

public:
    ShortcutSheetKey();
    ~ShortcutSheetKey() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace rensei::app
