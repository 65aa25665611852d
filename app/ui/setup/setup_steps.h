#pragma once

#include <QList>
#include <QWidget>

class QLabel;

namespace rensei::app {

/// The list at the side of the set-up window: which steps are done, where one is, what is to come.
class SetupSteps final : public QWidget {
    Q_OBJECT

public:
    explicit SetupSteps(QWidget *parent = nullptr);

    static constexpr int done = 4; ///< after the last one
    void mark(int now); ///< the step where one is, counted from 0; or done

protected:
    void changeEvent(QEvent *event) override;

private:
    int m_now = 0;
    QList<QLabel *> m_steps;
};

} // namespace rensei::app
