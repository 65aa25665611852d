#pragma once

#include "app/backend/settings.h"
#include "app/text/status_text.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace rensei::app {

/// Stands in for the tray icon on a desktop that shows none: the same headline, and the same menu behind one button.
class NoTrayWindow final : public QWidget {
    Q_OBJECT

public:
    NoTrayWindow(QMenu &menu, Settings &settings);

    void setStatus(const StatusSummary &summary, const StatusNotices &notices);

Q_SIGNALS:
    void quitRequested(); ///< it was closed, and without it the desktop could not be reached any more

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTrayHint(Settings &settings);
    void paint();

    TrayState m_state = TrayState::Checking;
    QLabel *m_picture;
    QLabel *m_headline;
};

} // namespace rensei::app
