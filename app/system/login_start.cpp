#include "app/system/login_start.h"

namespace rensei::app {

LoginStart::LoginStart(QString program, QString place)
    : m_program(std::move(program))
    , m_place(std::move(place))
{
}

} // namespace rensei::app
