#pragma once

#include "app/backend/computer/config_run.h"

#include <QWidget>

class QLineEdit;

namespace rensei::app {

class FieldNote;

/// User name and password for a proxy that is named. The password goes to the keychain and is never shown.
class ProxyLoginFields final : public QWidget {
    Q_OBJECT

public:
    explicit ProxyLoginFields(ConfigRun &run);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void commit();
    void refresh();
    void tell();

    ConfigRun &m_run;
    QLineEdit *m_password;
    FieldNote *m_note;
    QString m_address; ///< the proxy whose password was typed last
    QString m_told; ///< the failure that the note shows
    bool m_isStored = false; ///< one that was typed here
};

} // namespace rensei::app
